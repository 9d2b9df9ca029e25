//! How far an interview is, counted from the answers: a case does not remember its screens.

use super::asks;
use super::policy::Policy;
use super::screen::{Progress, Screen};
use crate::assess::Assessment;
use crate::case::Case;
use crate::knowledge::facts::PLACES_SAID;
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{AskedFor, FactSet, Field, Pick, ScreenKind, Section, Stage};

/// The progress of a screen, beside which so many others are worth asking.
pub(super) fn of(assessment: &Assessment, policy: &Policy, screen: &Screen, screens_left: u16) -> Progress {
    let stage = match (screen.kind, screen.why.asked_for) {
        (_, AskedFor::Start) => Stage::Start,
        (_, AskedFor::Safety) => Stage::Safety,
        (ScreenKind::HomeTests, _) => Stage::Tests,
        _ if screen.shown.into_iter().any(asks::is_for_examiner) => Stage::Tests,
        _ => Stage::Details,
    };
    // The screens of the start and the safety questions that are still to come.
    let before = match (stage, screen.kind) {
        (Stage::Start, ScreenKind::Places) => 4,
        (Stage::Start, _) => 3,
        (Stage::Safety, _) => 2,
        _ => 0,
    };
    let asked = screens_so_far(assessment);
    let allowed = u16::from(policy.most_screens).saturating_sub(asked);
    let likely_left = (before + screens_left).min(allowed);
    Progress { asked, likely_left: likely_left.max(1), stage }
}

/// About how many screens the answers so far make up: one for the places, one for age and sex, one or two for safety, one
/// for the fields, one for each section of which one was picked, and of the others one for every five answers, because
/// not every screen is full.
pub(super) fn screens_so_far(assessment: &Assessment) -> u16 {
    let case = assessment.case();
    let answered = case.present.union(case.earlier).union(case.absent).union(case.cannot_say);
    let asked_here = answered.difference(case.from_log).difference(PLACES_SAID);
    let general = SafetyQuestion::ALL.iter().filter(|question| question.entry().sites.is_empty());
    let general = general.fold(FactSet::EMPTY, |facts, question| facts.union(question.facts()));
    let safety = SafetyQuestion::ALL.iter().fold(FactSet::EMPTY, |facts, question| facts.union(question.facts()));
    let of_place = safety.difference(general);
    let others = asked_here.difference(safety);
    const ON_A_SCREEN: usize = 5;
    let lines = others.iter().filter(|fact| asks::kind_of(*fact) != ScreenKind::Pick).count();
    let picked = |section: &&Section| others.iter().any(|fact| fact.section() == **section);
    let picks = Section::ALL.iter().filter(|section| matches!(section.pick(), Pick::One));
    let any = |fields: &[Field]| fields.iter().any(|field| was_asked(case, *field));
    let once = [
        case.sites_complete() || answered.intersects(&PLACES_SAID),
        any(&[Field::Age, Field::Sex]),
        asked_here.intersects(&general),
        asked_here.intersects(&of_place),
        any(&[Field::Days, Field::Pain, Field::Side, Field::Pregnancy]),
    ];
    let once = once.into_iter().filter(|asked| *asked).count();
    (once + picks.filter(picked).count() + lines.div_ceil(ON_A_SCREEN)) as u16
}

fn was_asked(case: &Case, field: Field) -> bool {
    case.has(field) || case.has_declined(field)
}
