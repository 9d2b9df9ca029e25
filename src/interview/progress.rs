//! How far an interview is, counted from the answers: a case does not remember its screens.

use super::details;
use super::screen::{MOST_LINES, Screen};
use super::{Policy, asks};
use crate::assess::Assessment;
use crate::case::Case;
use crate::knowledge::facts::PLACES_SAID;
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{AskedFor, FactSet, Field, ScreenKind, Section, Stage};

/// How far an interview is. As JSON: `{"asked":…,"likely_left":…,"stage":…}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Progress {
    /// Screens that the answers so far make up, as this interview would have asked for them.
    pub asked: u16,
    /// Screens that are likely to come, this one included. Answers can open more or save some.
    pub likely_left: u16,
    /// What this screen is about.
    pub stage: Stage,
}

impl Progress {
    pub(super) const NONE: Self = Self { asked: 0, likely_left: 0, stage: Stage::Start };
}

pub(super) fn of(assessment: &Assessment, policy: &Policy, screen: &Screen) -> Progress {
    let stage = match (screen.kind, screen.why.asked_for) {
        (_, AskedFor::Start) => Stage::Start,
        (_, AskedFor::Safety) => Stage::Safety,
        (ScreenKind::HomeTests, _) => Stage::Tests,
        _ => Stage::Details,
    };
    // The screens of the start and the safety questions that are still to come.
    let before = match (stage, screen.kind) {
        (Stage::Start, ScreenKind::Places) => 4,
        (Stage::Start, _) => 3,
        (Stage::Safety, _) => 2,
        _ => 0,
    };
    let likely_left = before + details::screens_left(assessment, policy);
    Progress { asked: screens_so_far(assessment), likely_left: likely_left.max(1), stage }
}

/// How many more screens the policy allows.
pub(super) fn screens_allowed(assessment: &Assessment, policy: &Policy) -> u16 {
    u16::from(policy.most_screens).saturating_sub(screens_so_far(assessment))
}

/// The screens that the answers so far make up: one for the places, one for age and sex, one or two for safety, one for
/// the fields, one for each section of which one was picked, and of the others one for every six answers of a kind.
pub(super) fn screens_so_far(assessment: &Assessment) -> u16 {
    let case = assessment.case();
    let answered = case.present.union(case.earlier).union(case.absent).union(case.cannot_say);
    let asked_here = answered.difference(case.from_log).difference(PLACES_SAID);
    let general = SafetyQuestion::ALL.iter().filter(|question| question.entry().sites.is_empty());
    let general = general.fold(FactSet::EMPTY, |facts, question| facts.union(question.facts()));
    let safety = SafetyQuestion::ALL.iter().fold(FactSet::EMPTY, |facts, question| facts.union(question.facts()));
    let of_place = safety.difference(general);
    let others = asked_here.difference(safety);
    let lines = |kind| others.iter().filter(|fact| asks::kind_of(*fact) == kind).count();
    let picked = |section: &&Section| others.iter().any(|fact| fact.section() == **section);
    let picks = Section::ALL.iter().filter(|section| matches!(section.pick(), crate::vocabulary::Pick::One));
    let any = |fields: &[Field]| fields.iter().any(|field| was_asked(case, *field));
    let once = [
        case.sites_complete() || answered.intersects(&PLACES_SAID),
        any(&[Field::Age, Field::Sex]),
        asked_here.intersects(&general),
        asked_here.intersects(&of_place),
        any(&[Field::Days, Field::Pain, Field::Side, Field::Pregnancy]),
    ];
    let by_sixes = [ScreenKind::Tick, ScreenKind::Each, ScreenKind::HomeTests];
    let by_sixes = by_sixes.into_iter().map(|kind| lines(kind).div_ceil(MOST_LINES)).sum::<usize>();
    let once = once.into_iter().filter(|asked| *asked).count();
    (once + picks.filter(picked).count() + by_sixes) as u16
}

fn was_asked(case: &Case, field: Field) -> bool {
    case.has(field) || case.has_declined(field)
}
