//! English. Every list is an exhaustive match, so that a missing phrase does not compile.

mod conditions;
mod facts;
mod red_flags;
mod terms;

use alloc::borrow::Cow;

use super::{Phrase, Term, Wording};
use crate::vocabulary::Fact;

/// Plain English for runners.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::exhaustive_structs, reason = "a unit value")]
pub struct English;

impl Wording for English {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        Cow::Borrowed(match phrase {
            Phrase::Label(term) => label(term),
            Phrase::Question(fact) => fact_text(fact).question,
            Phrase::HowTo(fact) => facts::how_to(fact),
            Phrase::Summary(condition) => conditions::condition(condition).summary,
            Phrase::Urgency(urgency) => terms::urgency(urgency),
            Phrase::Running(running) => terms::running(running),
            Phrase::Fit(fit) => terms::fit(fit),
            Phrase::RedFlag(flag) => red_flags::red_flag(flag),
            Phrase::Course(sign) => red_flags::course(sign),
            Phrase::Safety(question) => red_flags::safety(question),
            Phrase::Service(service) => terms::service(service),
            Phrase::Notice(notice) => terms::notice(notice),
        })
    }
}

const fn label(term: Term) -> &'static str {
    match term {
        Term::Fact(fact) => fact_text(fact).label,
        Term::Condition(condition) => conditions::condition(condition).label,
        Term::Family(family) => terms::family(family),
        Term::Section(section) => terms::section(section),
        Term::Composite(composite) => terms::composite(composite),
        Term::Reporter(reporter) => terms::reporter(reporter),
        Term::Sex(sex) => terms::sex(sex),
        Term::Side(side) => terms::side(side),
        Term::Pregnancy(pregnancy) => terms::pregnancy(pregnancy),
        Term::Urgency(urgency) => terms::urgency_label(urgency),
    }
}

const fn fact_text(fact: Fact) -> FactText {
    match fact {
        Fact::Finding(finding) => facts::finding(finding),
        Fact::RiskFactor(risk_factor) => facts::risk_factor(risk_factor),
    }
}

struct FactText {
    label: &'static str,
    question: &'static str,
}

struct ConditionText {
    label: &'static str,
    summary: &'static str,
}
