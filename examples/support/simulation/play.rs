//! Ways of asking.

use running_hip_pain::interview::{Enough, Next, Policy, next};
use running_hip_pain::{Answer, Case, CaseBuilder, Fact, FactSet, Field, Goal, ScreenKind, Stage, assess};

use super::people::{Dice, Outcome, Person, stranger};

/// A way of asking.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// [`next`], until it has enough.
    Interview,
    /// The open safety questions, then whatever `what_would_change` names, for ever.
    WhatWouldChange,
    /// Everything, in the order of the lists.
    InOrder,
    /// Everything, in any order.
    Random,
}

/// How an interview went.
pub struct Played {
    /// After each screen: how many questions were asked in all, and what came out.
    pub steps: Vec<(usize, Outcome)>,
    /// The screen by which the last safety question was asked.
    pub safe_by: usize,
    /// Why it ended, where it is [`Style::Interview`].
    pub end: Option<Enough>,
    /// What was answered.
    pub case: Case,
}

/// No way of asking is followed further than this many questions.
const MOST: usize = 80;

pub fn play(person: &Person, style: Style, goal: Goal, seed: u64) -> Played {
    match style {
        Style::Interview => interview(person, goal),
        Style::WhatWouldChange => by_change(person),
        Style::InOrder => in_order(person, Fact::all().collect()),
        Style::Random => {
            let mut dice = Dice(seed);
            let mut facts: Vec<Fact> = Fact::all().collect();
            for place in (1..facts.len()).rev() {
                facts.swap(place, dice.below(place as u64 + 1) as usize);
            }
            in_order(person, facts)
        }
    }
}

fn interview(person: &Person, goal: Goal) -> Played {
    let policy = Policy::default().goal(goal).examiner(person.examined);
    let mut case = stranger();
    let mut steps = vec![(0, person.outcome(&case))];
    let (mut asked, mut safe_by) = (0, 0);
    loop {
        match next(&case, &policy) {
            Next::Ask(screen) => {
                asked += if screen.kind == ScreenKind::Pick { 1 } else { screen.asks.len() };
                case = screen.answer(&case, &screen.answers_of(&person.case)).expect("a case answers for itself");
                steps.push((asked, person.outcome(&case)));
                if screen.progress.stage <= Stage::Safety {
                    safe_by = steps.len() - 1;
                }
            }
            Next::Enough(enough) => return Played { steps, safe_by, end: Some(enough), case },
        }
    }
}

/// A form of six facts a screen, after the fields.
fn in_order(person: &Person, facts: Vec<Fact>) -> Played {
    let mut case = fields(person, stranger());
    let mut steps = vec![(0, person.outcome(&stranger())), (FIELDS, person.outcome(&case))];
    let mut asked = FIELDS;
    let mut left = facts;
    while asked < MOST {
        let assessment = assess(&case);
        let is_open = |fact: &&Fact| {
            assessment.may_ask(**fact) && case.answer(**fact) == Answer::Unknown && fact.settled_by().is_empty()
        };
        let screen: Vec<Fact> = left.iter().filter(is_open).take(6).copied().collect();
        if screen.is_empty() {
            break;
        }
        left.retain(|fact| !screen.contains(fact));
        asked += screen.len();
        case = screen.into_iter().fold(case, |case, fact| answered(person, case, fact));
        steps.push((asked, person.outcome(&case)));
    }
    Played { steps, safe_by: 0, end: None, case }
}

fn by_change(person: &Person) -> Played {
    let mut case = fields(person, stranger());
    let mut steps = vec![(0, person.outcome(&stranger())), (FIELDS, person.outcome(&case))];
    let mut asked = FIELDS;
    while asked < MOST {
        let assessment = assess(&case);
        let open: FactSet = assessment.triage().unasked_facts();
        let screen: Vec<Fact> = if open.is_empty() {
            assessment.what_would_change().into_iter().map(|change| change.fact).collect()
        } else {
            open.iter().take(6).collect()
        };
        if screen.is_empty() {
            break;
        }
        asked += screen.len();
        case = screen.into_iter().fold(case, |case, fact| answered(person, case, fact));
        steps.push((asked, person.outcome(&case)));
    }
    Played { steps, safe_by: 0, end: None, case }
}

/// Age, sex, pregnancy, side, pain and days.
const FIELDS: usize = 6;

fn fields(person: &Person, case: Case) -> Case {
    let all = person.case.clone();
    let or_declined =
        |builder: CaseBuilder, field, set: Option<CaseBuilder>| set.unwrap_or_else(|| builder.declined(field));
    let mut builder = case.to_builder().age(all.age());
    let empty = |builder: &CaseBuilder| builder.clone();
    builder = or_declined(empty(&builder), Field::Sex, all.sex().map(|it| empty(&builder).sex(it)));
    builder = or_declined(empty(&builder), Field::Pregnancy, all.pregnancy().map(|it| empty(&builder).pregnancy(it)));
    builder = or_declined(empty(&builder), Field::Side, all.side().map(|it| empty(&builder).side(it)));
    builder = or_declined(empty(&builder), Field::Pain, all.pain().map(|it| empty(&builder).pain(it)));
    builder = or_declined(empty(&builder), Field::Days, all.days().map(|it| empty(&builder).days(it)));
    builder.build().expect("a case's own fields")
}

fn answered(person: &Person, case: Case, fact: Fact) -> Case {
    let answer = match person.case.answer(fact) {
        Answer::Unknown => Answer::CannotSay,
        answer => answer,
    };
    case.with(fact, answer).unwrap_or(case)
}
