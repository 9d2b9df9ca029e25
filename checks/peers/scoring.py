"""The shares of the ranking worked out by numpy, asserted to be those of the crate, and how long that takes.

The weights come from the crate. So does what a case scores before any answer: its prior is a table, looked up here for
free. Of answers that largely say the same thing, the strongest counts in full and the others by half, for and against
apart: so half of each is a sum, and half of the strongest is added once more. Signs denied are added up apart, and
count less the more of them there are.

    python scoring.py FILE      # FILE is what the program beside this one writes
"""

import json
import os
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one core, as the crate has

import numpy as np

ROUNDS = 30

with open(sys.argv[1]) as file:
    given = json.load(file)
weights = np.array(given["weights"])
overlap = np.array(given["overlap_of_row"])
summed = np.where(overlap[:, None] > 0, weights / 2, weights)
lanes = np.zeros((weights.shape[1], given["conditions"]))
lanes[np.arange(weights.shape[1]), given["condition_of_lane"]] = 1
kept_back_bits = given["kept_back_bits"]
units_per_bit, part = given["units_per_bit"], given["last_part"]
eased_up_to = given["eased_up_to_bits"] * units_per_bit
expected = np.array([case["shares"] for case in given["cases"]]) / 10_000


none = len(weights)  # a row of zeros: the strongest is never below it, and the weakest never above
weights_or_none = np.vstack([weights, np.zeros(weights.shape[1])])


def eased(denied):
    """What denials count that together say this many bits. In whole units and rounded to zero, as the crate does."""
    units = np.rint(denied * units_per_bit)
    within = np.clip(units, -eased_up_to, 0)
    beyond = np.minimum(units + eased_up_to, 0)
    units += np.trunc(within * within * (part - 1) / (2 * eased_up_to * part)) - np.trunc(beyond * (part - 1) / part)
    return units / units_per_bit


class Rows:
    """Rows that count, and those of each overlap side by side."""

    def __init__(self, rows):
        self.rows = np.array(rows, dtype=int)
        groups = {}
        for row in rows:
            if overlap[row] > 0:
                groups.setdefault(overlap[row], []).append(row)
        self.groups = sorted(groups.values(), key=len, reverse=True)
        most = max(map(len, self.groups), default=0) + 1
        self.padded = np.array([group + [none] * (most - len(group)) for group in self.groups], dtype=int)

    def sum(self):
        """What they say of each lane."""
        said = summed[self.rows].sum(axis=0)
        if self.padded.size:
            grouped = weights_or_none[self.padded]
            said += (grouped.max(axis=1) + grouped.min(axis=1)).sum(axis=0) / 2
        return said


class Case:
    """What is ready before the clock starts."""

    def __init__(self, case):
        self.told, self.denied = Rows(case["rows"]), Rows(case["denied"])
        self.base = np.array(case["base"])
        self.kept_back = np.array(case["is_kept_back"])


def one(case):
    """The shares of one case."""
    scores = case.base + case.told.sum() + eased(case.denied.sum())
    others = scores[~case.kept_back].max() - kept_back_bits
    scores = np.where(case.kept_back, np.minimum(scores, others), scores)
    powers = np.exp2(scores - scores.max())
    return powers @ lanes / powers.sum()


class Sums:
    """The rows of all cases in one piece: as a matrix, and the overlaps of all cases member by member, longest first."""

    def __init__(self, all_rows):
        self.answers = np.zeros((len(all_rows), len(weights)))
        for at, rows in enumerate(all_rows):
            self.answers[at, rows.rows] = 1
        groups = [(group, at) for at, rows in enumerate(all_rows) for group in rows.groups]
        groups.sort(key=lambda group: -len(group[0]))
        most = len(groups[0][0])
        self.members = [np.array([group[m] for group, _ in groups if len(group) > m]) for m in range(most)]
        case_of_group = np.array([at for _, at in groups])
        self.by_case = np.argsort(case_of_group, kind="stable")
        self.first_groups = np.flatnonzero(np.diff(case_of_group[self.by_case], prepend=-1))
        self.cases_with_groups = case_of_group[self.by_case][self.first_groups]

    def sum(self):
        """What they say of each lane, by case."""
        said = self.answers @ summed
        first = weights[self.members[0]]
        strongest, weakest = np.maximum(first, 0), np.minimum(first, 0)
        for members in self.members[1:]:
            more, count = weights[members], len(members)
            np.maximum(strongest[:count], more, out=strongest[:count])
            np.minimum(weakest[:count], more, out=weakest[:count])
        strongest += weakest
        said[self.cases_with_groups] += np.add.reduceat(strongest[self.by_case], self.first_groups) / 2
        return said


class Batch:
    """All cases in one piece."""

    def __init__(self, cases):
        self.told, self.denied = Sums([case.told for case in cases]), Sums([case.denied for case in cases])
        self.base = np.stack([case.base for case in cases])
        self.kept_back = np.stack([case.kept_back for case in cases])


def at_once(batch):
    """The shares of all cases."""
    scores = batch.base + batch.told.sum() + eased(batch.denied.sum())
    others = np.where(batch.kept_back, -np.inf, scores).max(axis=1, keepdims=True) - kept_back_bits
    scores = np.where(batch.kept_back, np.minimum(scores, others), scores)
    powers = np.exp2(scores - scores.max(axis=1, keepdims=True))
    return powers @ lanes / powers.sum(axis=1, keepdims=True)


def product_alone(batch):
    """The matrix product and the softmax without the overlaps: other shares, and the least that numpy can take."""
    scores = batch.base + batch.told.answers @ summed + batch.denied.answers @ summed
    powers = np.exp2(scores - scores.max(axis=1, keepdims=True))
    return powers @ lanes / powers.sum(axis=1, keepdims=True)


def assert_same(name, shares):
    worst = np.abs(shares - expected).max()
    assert worst <= 0.000_1, f"{name}: a share differs by {worst:.6f}"
    return worst


def micros(work):
    rounds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        rounds.append(time.perf_counter() - began)
    return min(rounds) * 1e6 / len(cases)


cases = [Case(case) for case in given["cases"]]
batch = Batch(cases)
worst = max(
    assert_same("one at a time", np.stack([one(case) for case in cases])),
    assert_same("all at once", at_once(batch)),
)
here = given["micros_here"]
print(
    f"\nshares of {expected.shape[1]} conditions on {len(cases)} cases: "
    f"the same, within {worst * 10_000:.2f} ten-thousandths\n"
)
for name, taken in [
    ("these shares here", here),
    ("numpy, one case at a time", micros(lambda: [one(case) for case in cases])),
    (f"numpy, {len(cases)} at once", micros(lambda: at_once(batch))),
    ("numpy, without the overlaps", micros(lambda: product_alone(batch))),
]:
    print(f"{name:<32} {taken:>9.2f} µs a case {taken / here:>8.1f} times")
