//! What calls for which intervention, and how many of a kind at once.

use alloc::vec::Vec;

use super::exclude::excluded;
use super::running_load::is_fresh_tear;
use super::{CalledFor, LeftOut, LeftOutReason, Picture, PlanItem};
use crate::assess::Conclusion;
use crate::knowledge::care::{Access, Core, Demand, Dose, InterventionEntry, SETTLES_BY_ITSELF};
use crate::knowledge::thresholds::{FORM_AT_ONCE, HABITS_AT_ONCE, STRENGTH_AT_ONCE};
use crate::vocabulary::{
    Cause, Fit, Grade, Intervention, InterventionKind, Phase, Running, RunningLoad, Shown, Urgency,
};

/// Every intervention, either as an item or left out.
pub(super) fn select(picture: &Picture) -> (Vec<PlanItem>, Vec<LeftOut>) {
    let causes = calling_causes(picture);
    let mut wanted: Vec<(Rank, PlanItem)> = Vec::new();
    let mut left_out = Vec::new();
    for intervention in Intervention::ALL.iter().copied() {
        let item = wanted_item(picture, &causes, intervention);
        let because = match (excluded(picture, intervention), &item) {
            (Some(because), _) => because,
            (None, None) => LeftOutReason::NothingCallsForIt,
            (None, Some(_)) if intervention.entry().access == Access::OnAdvice => LeftOutReason::OnAdvice,
            (None, Some(_)) => {
                wanted.extend(item);
                continue;
            }
        };
        let called_for_by = item.map(|(_, item)| item.called_for_by).unwrap_or_default();
        left_out.push(LeftOut { intervention, because, called_for_by });
    }
    // Equals keep the order of the list.
    wanted.sort_by_key(|(rank, item)| (item.phase, *rank));
    let mut items: Vec<PlanItem> = Vec::new();
    for (_, item) in wanted {
        if is_full(&items, &item) {
            let PlanItem { intervention, called_for_by, .. } = item;
            left_out.push(LeftOut { intervention, because: LeftOutReason::OthersFirst, called_for_by });
        } else {
            items.push(item);
        }
    }
    left_out.sort_by_key(|left_out| left_out.intervention);
    (items, left_out)
}

/// How much an item helps this runner, the most first: whether it is about running, the first cause that calls for it,
/// the grade, and whether it is an exercise.
type Rank = (bool, usize, Grade, bool);

/// The conditions that fit, best first, and the contributors that show.
fn calling_causes(picture: &Picture) -> Vec<Cause> {
    let assessment = picture.assessment;
    let concluded = match assessment.conclusion() {
        Conclusion::Leads(leader) => core::slice::from_ref(leader),
        Conclusion::Tied { between, .. } => between,
        Conclusion::TooLittleKnown => &[],
    };
    let fitting = assessment.ranking().iter().filter(|ranked| ranked.fit >= Fit::Fits);
    let conditions = concluded.iter().chain(fitting).map(|ranked| Cause::Condition(ranked.condition));
    let contributors = [Shown::Reported, Shown::Suggested].into_iter().flat_map(|shown| {
        let contributors = assessment.contributors().filter(move |contribution| contribution.shown == shown);
        contributors.map(|contribution| Cause::Contributor(contribution.contributor))
    });
    let mut causes = Vec::new();
    for cause in conditions.chain(contributors) {
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    causes
}

fn wanted_item(picture: &Picture, causes: &[Cause], intervention: Intervention) -> Option<(Rank, PlanItem)> {
    let entry = intervention.entry();
    let present = picture.assessment.known().present;
    let urgency = picture.urgency;
    let in_core = match entry.core {
        Core::No => None,
        Core::Always => Some(CalledFor::Everyone),
        Core::WhileNotRunning => (picture.running == Running::Stop).then_some(CalledFor::Everyone),
        Core::WhenToBeSeen => (urgency > Urgency::SelfCare).then_some(CalledFor::Urgency(urgency)),
        Core::AfterAPause => returns_by_turns(picture, causes).then_some(CalledFor::Everyone),
    };
    let mut calls: Vec<(usize, CalledFor, Grade, crate::knowledge::Source)> = entry
        .called_for_by
        .iter()
        .filter(|indication| indication.seen.is_empty() || indication.seen.intersects(&present))
        .filter_map(|indication| {
            let place = causes.iter().position(|cause| *cause == indication.cause)?;
            Some((place, CalledFor::Cause(indication.cause), indication.grade, indication.source))
        })
        .collect();
    calls.sort_by_key(|(place, ..)| *place);
    // What every plan has also rests on its own evidence, whatever calls for it.
    let own = in_core.map(|_| (entry.grade, entry.source));
    let called = calls.iter().map(|(.., grade, source)| (*grade, *source));
    let best = own.into_iter().chain(called).reduce(|best, next| if next.0 < best.0 { next } else { best });
    let (grade, source) = best.unwrap_or((entry.grade, entry.source));
    let first = match calls.first() {
        Some((place, ..)) => *place,
        None => in_core.map(|_| causes.len())?,
    };
    let is_about_running = matches!(intervention, Intervention::RelativeRest | Intervention::NoRunningUntilAssessed);
    let guarded = picture.plausible.iter().copied().filter(|condition| condition.entry().is_guarded());
    let stopped_by: Vec<CalledFor> = match entry.core {
        Core::WhileNotRunning => guarded.map(|condition| CalledFor::Cause(condition.into())).collect(),
        _ => Vec::new(),
    };
    let in_core = in_core.filter(|_| stopped_by.is_empty());
    let called = calls.iter().map(|(_, called_for, ..)| *called_for);
    let called_for_by = in_core.into_iter().chain(stopped_by).chain(called).collect();
    let item = PlanItem {
        intervention,
        phase: phase(picture, entry),
        dose: dose(picture, entry),
        called_for_by,
        grade,
        source,
    };
    let is_exercise = entry.kind == InterventionKind::Strength;
    Some(((!is_about_running, first, grade, !is_exercise), item))
}

/// Whether running comes back by turns of running and walking.
fn returns_by_turns(picture: &Picture, causes: &[Cause]) -> bool {
    let settles = |cause: &Cause| SETTLES_BY_ITSELF.iter().any(|condition| *cause == Cause::Condition(*condition));
    picture.running_load == RunningLoad::Pause && !causes.first().is_some_and(settles)
}

/// When it begins. While running pauses, whatever involves running waits, and after a fresh tear whatever loads the
/// leg by more than a soft hold.
fn phase(picture: &Picture, entry: &InterventionEntry) -> Phase {
    let waits = match entry.demand {
        Demand::Runs => picture.running_load == RunningLoad::Pause && entry.intervention != Intervention::RelativeRest,
        Demand::Loads => is_fresh_tear(picture) && entry.core != Core::Always,
        Demand::Spares | Demand::Stretches | Demand::Masks => false,
    };
    if waits { entry.phase.max(Phase::Build) } else { entry.phase }
}

/// How much of an intervention. While running is stopped, how much other training is for whoever examines the leg to
/// say. Running is cut by a fixed part only where it neither pauses nor follows the pain rule.
fn dose(picture: &Picture, entry: &InterventionEntry) -> Dose {
    match (entry.dose, picture.running_load) {
        (Dose::Session { .. }, RunningLoad::NotUntilSeen) => Dose::AsAdvised,
        (Dose::LessBy(_), RunningLoad::WithinThePainRule) => Dose::Habit,
        (Dose::LessBy(_), RunningLoad::Pause) => Dose::Nothing,
        (dose, _) => dose,
    }
}

fn is_full(items: &[PlanItem], next: &PlanItem) -> bool {
    let kind = |item: &PlanItem| item.intervention.entry().kind;
    let in_phase = items.iter().filter(|item| item.phase == next.phase);
    match kind(next) {
        InterventionKind::Strength => {
            in_phase.filter(|item| kind(item) == InterventionKind::Strength).count() >= STRENGTH_AT_ONCE
        }
        // One change at a time, whatever the phase.
        InterventionKind::Form => {
            items.iter().filter(|item| kind(item) == InterventionKind::Form).count() >= FORM_AT_ONCE
        }
        InterventionKind::Mobility | InterventionKind::DailyLife => {
            next.grade > Grade::A && in_phase.filter(|item| is_habit(kind(item))).count() >= HABITS_AT_ONCE
        }
        InterventionKind::Load | InterventionKind::Professional => false,
    }
}

const fn is_habit(kind: InterventionKind) -> bool {
    matches!(kind, InterventionKind::Mobility | InterventionKind::DailyLife)
}
