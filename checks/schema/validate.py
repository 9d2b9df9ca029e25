"""Validates samples against the JSON Schemas: `validate.py SCHEMAS SAMPLES`.

A line of the samples names its schema and says whether it must be valid. Schemas of results allow other fields, for
later versions; here they do not, so that no field goes without a description.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from jsonschema_rs import Draft202012Validator, meta


def closed(schema):
    """The schema with no field allowed in an object but those that it describes."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {name: closed(part) for name, part in schema.items()}
    if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
        parts.setdefault("additionalProperties", False)
    return parts


def main(schemas, samples):
    validators = {}
    for file in sorted(Path(schemas).glob("*.json")):
        schema = json.loads(file.read_text())
        meta.validate(schema)
        validators[file.stem] = Draft202012Validator(closed(schema))
    counts, wrong = Counter(), 0
    with open(samples) as lines:
        for line in lines:
            sample = json.loads(line)
            validator = validators[sample["schema"]]
            counts[sample["schema"], sample["valid"]] += 1
            error = next(validator.iter_errors(sample["value"]), None)
            if (error is None) != sample["valid"]:
                wrong += 1
                if wrong <= 10:
                    said = "is valid" if error is None else f"is not valid: {error.message[:300]} at {error.instance_path}"
                    print(f"{sample['schema']} {said}\n  {json.dumps(sample['value'])[:600]}", file=sys.stderr)
    for name in validators:
        if not counts[name, True]:
            sys.exit(f"no sample of {name}")
        print(f"{name:<12} {counts[name, True]:5} valid  {counts[name, False]:5} refused")
    if wrong:
        sys.exit(f"{wrong} samples are judged otherwise than by the crate")


main(*sys.argv[1:])
