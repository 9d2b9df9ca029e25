//! Which places in braces each text has.

use super::forms::{
    DoseForm, JoinForm, LoadForm, ProblemForm, RejectionForm, SayForm, SessionForm, StepForm, SuspicionForm,
};
use super::{Notice, Phrase};
use crate::vocabulary::{AskedFor, RunningLoad};

/// A place in a text that is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Place {
    /// Its name: `days` for `{days}`.
    pub name: &'static str,
    /// A place that says the same in another way and may stand instead, such as a label for a key.
    pub or: Option<&'static str>,
}

macro_rules! places {
    ($($name:literal $(or $or:literal)?),*) => {
        &[$( Place { name: $name, or: places!(@or $($or)?) } ),*]
    };
    (@or) => { None };
    (@or $or:literal) => { Some($or) };
}

impl Phrase {
    /// The places that are filled in when this phrase is said. Each has to be in its text, or the one that may stand
    /// instead. [`check`](super::check()) looks for mistakes in all of them.
    ///
    /// ```
    /// use running_hip_pain::wording::{LoadForm, Phrase};
    /// let names: Vec<&str> = Phrase::Load(LoadForm::Growth).places().iter().map(|place| place.name).collect();
    /// assert_eq!(names, ["ratio", "before"]);
    /// ```
    pub const fn places(self) -> &'static [Place] {
        match self {
            Self::Dose(form) => dose(form),
            Self::Load(form) => load(form),
            Self::Rejection(form) => rejection(form),
            Self::Suspicion(form) => suspicion(form),
            Self::RunningLoad(RunningLoad::Less) => places!["less"],
            Self::Say(form) => say(form),
            Self::AskedFor(AskedFor::Urgency) => places!["urgency"],
            Self::AskedFor(AskedFor::Causes) => places!["a", "b"],
            Self::Session(form) => session(form),
            Self::Step(form) => step(form),
            Self::Join(form) => join(form),
            Self::Problem(form) => problem(form),
            Self::Notice(Notice::AllQuestions) => places!["count"],
            // A phrase without places is said as it is.
            _ => places![],
        }
    }
}

const fn dose(form: DoseForm) -> &'static [Place] {
    use DoseForm as F;
    match form {
        F::Span => places!["least", "most"],
        F::Repetitions => places!["sets", "repetitions", "often"],
        F::Holds => places!["holds", "seconds", "often"],
        F::Distance => places!["times", "metres", "often"],
        F::Session => places!["minutes", "often"],
        F::WalkRun => places!["turns", "run", "walk", "often"],
        F::Breaks => places!["minutes", "every"],
        F::LongestRun => places!["percent", "days"],
        F::FreeDays | F::DaysAWeek | F::Review | F::ReviewUnseen => places!["days"],
        F::LessBy | F::MoreSteps => places!["percent"],
        F::HoursANight => places!["hours"],
        F::TimesADay => places!["times"],
        F::PainRule | F::PainRuleInBrief => places!["go_on", "stay", "worse"],
        F::OnceADay | F::NoPain => places![],
    }
}

const fn load(form: LoadForm) -> &'static [Place] {
    use LoadForm as F;
    match form {
        F::UpTo => places!["day"],
        F::Spike => places!["length", "day", "ratio", "days", "before"],
        F::AmongLogged => places!["band"],
        F::Found => places!["value", "low", "high"],
        F::WeeklyChange => places!["week", "ratio", "before"],
        F::WeekEarlier => places!["change"],
        F::RestDays => places!["week", "before"],
        F::Streak | F::Days => places!["days"],
        F::Against => places!["growth"],
        F::Growth => places!["ratio", "before"],
        F::Pause => places!["time", "day"],
        F::Strain => places!["strain", "week", "ratio"],
        F::Kilometres => places!["km"],
        F::Miles => places!["miles"],
        F::Metres => places!["metres"],
        F::Minutes => places!["minutes"],
        F::Effort => places!["load"],
        F::TooFewDays => places!["have", "need"],
        F::TooFewDaysOrRuns => places!["have", "need", "have_runs", "need_runs"],
        F::FewRestDays | F::OneDay | F::NoRuns | F::NoRecentBaseline | F::Restart | F::NoVariation => places![],
    }
}

const fn rejection(form: RejectionForm) -> &'static [Place] {
    use RejectionForm as F;
    match form {
        F::Metres => places!["distance"],
        F::Seconds | F::Started | F::Effort => places!["found"],
        F::TooFast | F::TooSlow => places!["distance", "seconds"],
        F::Unmeasured | F::Duplicate => places![],
    }
}

const fn suspicion(form: SuspicionForm) -> &'static [Place] {
    use SuspicionForm as F;
    match form {
        F::Twice => places!["day"],
        F::Faster | F::Slower => places!["day", "ratio"],
    }
}

const fn say(form: SayForm) -> &'static [Place] {
    use SayForm as F;
    match form {
        F::Places => places!["places"],
        F::Side => places!["side"],
        F::Days => places!["days"],
        F::Weeks => places!["weeks"],
        F::Months => places!["months"],
        F::Pain => places!["pain"],
        F::Signs => places!["signs"],
        F::Ask => places!["causes"],
        F::JustBegun => places![],
    }
}

const fn session(form: SessionForm) -> &'static [Place] {
    use SessionForm as F;
    match form {
        F::Times => places!["times", "steps"],
        F::Run | F::FastRun | F::UphillRun | F::Walk | F::Train | F::Rest => places!["amount"],
        F::Exercise => places!["exercise", "amount"],
        F::Minutes => places!["minutes"],
        F::Seconds => places!["seconds"],
        F::Kilometres => places!["km"],
        F::Miles => places!["miles"],
        F::Metres => places!["metres"],
        F::Repetitions => places!["repetitions"],
        F::About => places!["session", "minutes"],
        F::Hardest => places!["session"],
        F::OneOf => places!["activities"],
        F::Cues => places!["cues"],
        F::Day => places!["weekday", "day"],
        F::Week => places!["week"],
        F::Placed => places!["what", "placed", "wanted", "why"],
        F::NotPlaced => places!["what", "why"],
        F::Then | F::RestDay => places![],
    }
}

const fn step(form: StepForm) -> &'static [Place] {
    use StepForm as F;
    match form {
        F::Progress | F::ALittleMore | F::Hold | F::StepBack | F::NoFurther | F::SeenBesides => places!["stage"],
        F::Less => places!["less"],
        F::RestFirst => places!["days"],
        F::SeenFirst => places!["urgency"],
        F::Told => places!["facts"],
        F::Comparison => places!["weeks", "first", "then", "changed"],
        F::Total => places!["questionnaire", "first", "last", "changed"],
        F::Evidence => places!["grade"],
        F::Begin | F::RestADay | F::Stop | F::BookFirst | F::Why | F::Also | F::Shut | F::Open | F::Contradicts => {
            places![]
        }
    }
}

const fn join(form: JoinForm) -> &'static [Place] {
    use JoinForm as F;
    match form {
        F::Lead | F::LeadSentence => places!["lead", "text"],
        F::Heading | F::Part => places!["heading"],
        F::Next | F::More => places!["first", "next"],
        F::Beside => places!["text", "beside"],
        F::Change => places!["then", "now"],
        F::FoundBy => places!["answer", "who"],
        F::Times => places!["ratio"],
        F::List | F::Nothing => places![],
    }
}

const fn problem(form: ProblemForm) -> &'static [Place] {
    use ProblemForm as F;
    match form {
        F::Missing => places!["field", "allowed"],
        F::OutOfRange | F::WrongType => places!["at", "found", "allowed"],
        F::UnknownKey => places!["at", "found"],
        F::UnknownKeyNear => places!["at", "found", "nearest"],
        F::UnknownField | F::NewerVersion | F::Morning | F::DayText | F::DayYear | F::DayMonth => places!["found"],
        F::UnknownFieldNear => places!["found", "nearest"],
        F::RepeatedField | F::MissedAndDone => places!["field"],
        F::BothGiven => places!["a", "b"],
        F::TooMany => places!["field", "found", "most"],
        F::Conflict => places!["fact" or "label", "a" or "answer_a", "b" or "answer_b"],
        F::ConflictThrough => {
            places!["fact" or "label", "a" or "answer_a", "b" or "answer_b", "through" or "composite"]
        }
        F::Exclusive => places!["a" or "label_a", "b" or "label_b"],
        F::BeganLater => places!["began", "today"],
        F::NeverEarlier | F::AnswerNeverEarlier | F::Contradiction => places!["fact" or "label"],
        F::Derived => places!["fact" or "label", "field"],
        F::TwoMeanings => places!["at", "key" or "composite", "a" or "label_a", "b" or "label_b"],
        F::CompositeMisplaced | F::CompositeReported => places!["at", "key" or "composite"],
        F::NotOfAnExaminer | F::NotOfARunLog => places!["at", "fact" or "label"],
        F::NotShown | F::Unanswered | F::TwoAnswers => places!["line" or "question"],
        F::WhichPart => places!["question" or "text", "parts" or "labels"],
        F::PickOne => places!["a" or "question_a", "b" or "question_b"],
        F::NeedsValue => places!["field" or "question"],
        F::Line => places!["key"],
        F::Pain => places!["field", "found"],
        F::Metres | F::Minutes => places!["found", "most"],
        F::Total => places!["questionnaire" or "label", "found", "most"],
        F::Repeats => places!["of"],
        F::DayOfMonth => places!["found", "last"],
        F::OstrcAnswer => places!["answer", "found"],
        F::NoPlaceHurts | F::AKey | F::AKeyOfACondition | F::TheNameOfAField | F::PlacesLine | F::And => places![],
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::*;

    /// The places that a meaning lists, each as the table has it.
    fn listed(meaning: &str) -> Vec<(String, Option<String>)> {
        let name = |place: &str| place.trim_matches(['{', '}']).into();
        let mut places: Vec<(String, Option<String>)> = Vec::new();
        let mut between = "";
        for (index, part) in meaning.split('`').enumerate() {
            match part {
                part if index % 2 == 0 => between = part,
                place if !place.starts_with('{') => {}
                place if between.trim() == "or" => places.last_mut().expect("a place before").1 = Some(name(place)),
                place => places.push((name(place), None)),
            }
        }
        places
    }

    #[test]
    fn every_form_has_the_places_that_its_meaning_lists() {
        let forms = Phrase::all().filter_map(|phrase| {
            let meaning = match phrase {
                Phrase::Dose(form) => form.meaning(),
                Phrase::Load(form) => form.meaning(),
                Phrase::Rejection(form) => form.meaning(),
                Phrase::Suspicion(form) => form.meaning(),
                Phrase::Say(form) => form.meaning(),
                Phrase::Session(form) => form.meaning(),
                Phrase::Step(form) => form.meaning(),
                Phrase::Join(form) => form.meaning(),
                Phrase::Problem(form) => form.meaning(),
                Phrase::Notice(notice) => notice.meaning(),
                _ => return None,
            };
            Some((phrase, meaning))
        });
        for (phrase, meaning) in forms {
            let places = phrase.places().iter();
            let places: Vec<_> = places.map(|place| (place.name.into(), place.or.map(String::from))).collect();
            assert_eq!(places, listed(meaning), "{phrase}: {meaning}");
        }
    }
}
