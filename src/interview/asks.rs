//! What may be asked now, and which answers no longer make sense.

use super::policy::Policy;
use crate::assess::{Assessment, assess};
use crate::case::Case;
use crate::knowledge::facts::PLACES_SAID;
use crate::vocabulary::{Fact, FactSet, Field, Goal, Pick, Reporter, ScreenKind, Section};

/// The facts that may be asked now. Where it hurts is asked once. What a field settles is asked by that field, and in
/// words only where all such fields were declined.
pub(super) fn open(assessment: &Assessment, policy: &Policy) -> FactSet {
    let case = assessment.case();
    let fields_declined = |fact: &Fact| {
        let mut asked = fact.settled_by().iter().filter(|field| ASKED_FIELDS.contains(field));
        asked.all(|field| case.has_declined(*field))
    };
    let runner = assessment.open_questions().difference(PLACES_SAID);
    let examiner = if policy.examiner { assessment.open_to_examiner() } else { FactSet::EMPTY };
    let asked = runner.union(examiner).into_iter().filter(fields_declined);
    asked.filter(|fact| policy.home_tests || !is_home_test(*fact)).filter(|fact| serves(policy, *fact)).collect()
}

/// The fields that an interview asks for. Of the others it asks in words.
const ASKED_FIELDS: [Field; 4] = [Field::Days, Field::Pain, Field::Side, Field::Pregnancy];

/// Whether an answer can serve the goal: what only shows a contributor serves the plan alone.
fn serves(policy: &Policy, fact: Fact) -> bool {
    policy.goal == Goal::Plan || fact.section() != Section::RunningForm
}

/// How a fact is answered on a screen.
pub(super) fn kind_of(fact: Fact) -> ScreenKind {
    if is_home_test(fact) {
        return ScreenKind::HomeTests;
    }
    match fact.section().pick() {
        Pick::One => ScreenKind::Pick,
        Pick::Any => ScreenKind::Tick,
        Pick::Each => ScreenKind::Each,
    }
}

/// Whether it takes a test at home or a look at a run.
pub(super) fn is_home_test(fact: Fact) -> bool {
    fact.answered_by().contains(&Reporter::HomeTest)
}

/// Whether only an examiner can answer it.
pub(super) fn is_for_examiner(fact: Fact) -> bool {
    fact.answered_by() == [Reporter::Examiner]
}

/// The answers of a runner that no longer make sense beside the others, such as periods that stay away in a runner who
/// turns out to be a man, or a bulge that stays out where there is no bulge any more. Show them after an edit and let
/// the runner correct them: they still count until somebody does.
///
/// ```
/// use running_hip_pain::{Case, RiskFactor, Sex, interview::no_longer_fits};
/// let case = Case::builder(30).sex(Sex::Female).present(RiskFactor::MissedPeriods).build()?;
/// assert!(no_longer_fits(&case).is_empty());
/// let case = case.to_builder().sex(Sex::Male).build()?;
/// assert!(no_longer_fits(&case).contains(RiskFactor::MissedPeriods.into()));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn no_longer_fits(case: &Case) -> FactSet {
    assess(case).out_of_place()
}
