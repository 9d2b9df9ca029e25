//! English. Every list is an exhaustive match, so that a missing phrase does not compile.

mod asking;
mod care;
mod causes;
mod claims;
mod fact_text;
mod findings;
mod interventions;
mod joins;
mod load;
mod problems;
mod red_flags;
mod returning;
mod risk_factors;
mod steps;
mod terms;
mod warnings;

use alloc::borrow::Cow;
use alloc::format;

use super::{Phrase, Term, Wording};
use crate::vocabulary::{Cause, Fact};
use fact_text::FactText;

/// Plain English for runners.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::exhaustive_structs, reason = "a unit value")]
pub struct English;

impl Wording for English {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        Cow::Borrowed(match phrase {
            Phrase::Label(term) => label(term),
            Phrase::Absent(fact) => return Cow::Owned(format!("no to: {}", fact_text(fact).label)),
            Phrase::Question(fact) => fact_text(fact).question,
            Phrase::FieldQuestion(field) => terms::field_question(field),
            Phrase::Allowed(field) => field.allowed(),
            Phrase::HowTo(fact) => fact_text(fact).how_to,
            Phrase::BodyMap(place) => fact_text(Fact::Finding(place)).on_the_body,
            Phrase::AlsoCalled(term) => also_called(term),
            Phrase::Summary(cause) => causes::cause(cause).summary,
            Phrase::Presentation(_, name) => name,
            Phrase::Mind(condition) => causes::mind(condition),
            Phrase::Spare(condition) => causes::spare(condition),
            Phrase::Shown(shown) => care::shown(shown),
            Phrase::Adds(grade) => care::adds(grade),
            Phrase::InBrief(intervention) => steps::in_brief(intervention),
            Phrase::Do(intervention) => interventions::intervention(intervention).what,
            Phrase::Progress(intervention) => interventions::intervention(intervention).progress,
            Phrase::Caution(intervention) => interventions::intervention(intervention).caution,
            Phrase::Dose(form) => care::dose(form),
            Phrase::Load(form) => load::load(form),
            Phrase::Rejection(form) => load::rejection(form),
            Phrase::Suspicion(form) => load::suspicion(form),
            Phrase::Withheld(reason) => care::withheld(reason),
            Phrase::StopSign(sign) => care::stop_sign(sign),
            Phrase::Claim(claim) => claims::claim(claim).claim,
            Phrase::Verdict(claim) => claims::claim(claim).verdict,
            Phrase::Urgency(urgency) => terms::urgency(urgency),
            Phrase::Running(running) => terms::running(running),
            Phrase::RunningLoad(load) => terms::running_load(load),
            Phrase::Weight(weight) => terms::weight(weight),
            Phrase::WarningInBrief(warning) => warnings::in_brief(warning),
            Phrase::Warning(warning) => warnings::warning(warning),
            Phrase::Fit(fit) => terms::fit(fit),
            Phrase::RedFlag(flag) => red_flags::red_flag(flag).why,
            Phrase::Course(sign) => red_flags::course(sign),
            Phrase::SafetyInBrief(question) => red_flags::safety_in_brief(question),
            Phrase::Safety(question) => red_flags::safety(question),
            Phrase::Say(form) => terms::say(form),
            Phrase::Service(service) => terms::service(service),
            Phrase::Outside(outside) => terms::outside(outside),
            Phrase::AskedFor(reason) => asking::asked_for(reason),
            Phrase::HowToAnswer(kind) => asking::how_to_answer(kind),
            Phrase::Stage(stage) => asking::stage(stage),
            Phrase::Enough(reason) => asking::enough(reason),
            Phrase::Trend(trend) => returning::trend(trend),
            Phrase::Gate(gate) => returning::gate(gate),
            Phrase::FollowUp(rule) => returning::follow_up(rule),
            Phrase::NotPlaced(reason) => returning::not_placed(reason),
            Phrase::Session(form) => returning::session(form),
            Phrase::Step(form) => returning::step(form),
            Phrase::Join(form) => joins::join(form),
            Phrase::Problem(form) => problems::problem(form),
            Phrase::Notice(notice) => terms::notice(notice),
        })
    }
}

const fn label(term: Term) -> &'static str {
    match term {
        Term::Fact(fact) => fact_text(fact).label,
        Term::Condition(condition) => causes::cause(Cause::Condition(condition)).label,
        Term::Contributor(contributor) => causes::cause(Cause::Contributor(contributor)).label,
        Term::Intervention(intervention) => interventions::intervention(intervention).label,
        Term::RedFlag(flag) => red_flags::red_flag(flag).label,
        Term::Family(family) => terms::family(family),
        Term::Section(section) => terms::section(section),
        Term::Composite(composite) => terms::composite(composite),
        Term::Reporter(reporter) => terms::reporter(reporter),
        Term::Sex(sex) => terms::sex(sex),
        Term::Side(side) => terms::side(side),
        Term::Answer(answer) => terms::answer(answer),
        Term::Severity(severity) => terms::severity(severity),
        Term::Setting(setting) => terms::setting(setting),
        Term::Pregnancy(pregnancy) => terms::pregnancy(pregnancy),
        Term::Urgency(urgency) => terms::urgency_label(urgency),
        Term::Grade(grade) => care::grade(grade),
        Term::Activity(activity) => care::activity(activity),
        Term::Phase(phase) => care::phase(phase),
        Term::Kind(kind) => care::kind(kind),
        Term::Tissue(tissue) => care::tissue(tissue),
        Term::LoadMetric(metric) => load::metric(metric),
        Term::Band(band) => load::band(band),
        Term::WeekBand(band) => load::week_band(band),
        Term::ReturnStage(stage) => returning::stage(stage),
        Term::SessionKind(kind) => returning::session_kind(kind),
        Term::Weekday(weekday) => returning::weekday(weekday),
        Term::Questionnaire(questionnaire) => returning::questionnaire(questionnaire),
        Term::Changed(changed) => returning::changed(changed),
    }
}

const fn also_called(term: Term) -> &'static str {
    match term {
        Term::Fact(fact) => fact_text(fact).also_called,
        Term::Condition(condition) => causes::cause(Cause::Condition(condition)).also_called,
        Term::Contributor(contributor) => causes::cause(Cause::Contributor(contributor)).also_called,
        Term::Intervention(intervention) => interventions::intervention(intervention).also_called,
        Term::RedFlag(flag) => red_flags::red_flag(flag).also_called,
        // Only these have other names; see `Phrase::all`.
        _ => "",
    }
}

const fn fact_text(fact: Fact) -> FactText {
    match fact {
        Fact::Finding(finding) => findings::finding(finding),
        Fact::RiskFactor(risk_factor) => risk_factors::risk_factor(risk_factor),
    }
}
