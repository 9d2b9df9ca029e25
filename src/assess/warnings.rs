//! Which signs a runner is told to watch for.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::{Assessment, urgency};
use crate::case::Case;
use crate::knowledge::thresholds::{AT_ONCE_AT_MOST, OF_THE_PICTURE_AT_MOST, SOONER_AT_MOST};
use crate::knowledge::triage::{WARNINGS, Warning, WarningEntry};
use crate::vocabulary::{FactSet, Urgency};

/// The signs to watch for. None of them names what is present, and each would make it more urgent. At most nine, the
/// most telling of the picture first in both lists.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warnings {
    /// Go sooner than told if one of these comes up: within days or the same day, as
    /// [`Assessment::urgency_with`] says.
    pub go_sooner: Vec<Warning>,
    /// Get help at once if one of these comes up: an emergency.
    pub at_once: Vec<Warning>,
}

pub(super) fn warnings(assessment: &Assessment, shown: Urgency) -> Warnings {
    let fitting = WARNINGS.iter().filter(|entry| fits(assessment, entry));
    let told = fitting.map(|entry| (entry, then(assessment, entry)));
    let would_raise = |(entry, then): &(&WarningEntry, Urgency)| *then > shown && *then >= entry.urgency;
    let mut left: Vec<(&WarningEntry, Urgency)> = told.filter(would_raise).collect();
    left.sort_by_key(|(entry, _)| !comes_first(assessment, entry));
    // What this picture could turn into before an emergency.
    let sooner = left.iter().filter(|(_, then)| *then < Urgency::Emergency).take(SOONER_AT_MOST);
    let mut chosen: Vec<(&WarningEntry, Urgency)> = sooner.copied().collect();
    left.retain(|(entry, then)| {
        *then >= Urgency::Urgent && !chosen.iter().any(|(other, _)| other.warning == entry.warning)
    });
    // What is an emergency for anybody keeps a place beside what this picture could turn into.
    let of_picture = left.iter().filter(|(entry, _)| comes_first(assessment, entry)).count();
    left[of_picture.min(OF_THE_PICTURE_AT_MOST)..].sort_by_key(|(entry, then)| (Reverse(*then), entry.warning));
    chosen.extend(left.into_iter().take(AT_ONCE_AT_MOST));
    let is_emergency = |(entry, then): &(&WarningEntry, Urgency)| told_as(entry, *then) == Urgency::Emergency;
    let (at_once, go_sooner): (Vec<_>, Vec<_>) = chosen.into_iter().partition(is_emergency);
    let names = |signs: Vec<(&WarningEntry, Urgency)>| signs.into_iter().map(|(entry, _)| entry.warning).collect();
    Warnings { go_sooner: names(go_sooner), at_once: names(at_once) }
}

/// Whether it makes sense for this runner, in this picture, and is not there yet.
fn fits(assessment: &Assessment, entry: &WarningEntry) -> bool {
    let (case, known) = (&assessment.case, &assessment.known);
    let suits = |facts: FactSet| facts.is_empty() || facts.iter().any(|fact| case.suits(fact.entry().suits));
    let open = entry.while_open.is_empty() || !entry.while_open.is_subset(&known.absent);
    let in_picture = !entry.only_then || comes_first(assessment, entry);
    let is_there = entry.left_out_with().intersects(&known.present);
    let in_time = entry.within_days.is_none_or(|most| known.least_days.is_none_or(|days| days <= most));
    case.suits(entry.suits)
        && suits(entry.signs)
        && suits(entry.while_open)
        && open
        && in_picture
        && in_time
        && !is_there
}

fn comes_first(assessment: &Assessment, entry: &WarningEntry) -> bool {
    entry.first_with.intersects(&assessment.known.present)
}

/// How urgent a runner is told that a sign would be.
pub(super) fn urgency_with(assessment: &Assessment, entry: &WarningEntry) -> Urgency {
    told_as(entry, then(assessment, entry))
}

fn told_as(entry: &WarningEntry, then: Urgency) -> Urgency {
    entry.told_as.map_or(then, |told_as| told_as.max(then))
}

/// How urgent it would be if it came up on top of what is told.
fn then(assessment: &Assessment, entry: &WarningEntry) -> Urgency {
    let told = entry.told();
    if told.is_empty() {
        return entry.urgency;
    }
    let case = &assessment.case;
    let worse = Case {
        present: assessment.known.present.union(told),
        earlier: case.earlier.difference(told),
        absent: case.absent.difference(told),
        cannot_say: case.cannot_say.difference(told),
        // How bad it would be by then was not told.
        pain: None,
        severity: None,
        ..case.clone()
    };
    urgency(&worse)
}
