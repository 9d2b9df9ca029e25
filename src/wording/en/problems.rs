//! What is wrong with a case, an answer or a diary, as the errors themselves say it.

use crate::wording::forms::ProblemForm;

pub(super) const fn problem(form: ProblemForm) -> &'static str {
    match form {
        ProblemForm::Missing => "`{field}` is missing; it must be {allowed}",
        ProblemForm::OutOfRange | ProblemForm::WrongType => "`{at}` is {found}; it must be {allowed}",
        ProblemForm::UnknownKey => "`{at}` is `{found}`, which is not a known key",
        ProblemForm::UnknownKeyNear => "`{at}` is `{found}`, which is not a known key; did you mean `{nearest}`?",
        ProblemForm::UnknownField => "`{found}` is not a field of a case",
        ProblemForm::UnknownFieldNear => "`{found}` is not a field of a case; did you mean `{nearest}`?",
        ProblemForm::RepeatedField => "`{field}` appears twice",
        ProblemForm::BothGiven => "`{a}` and `{b}` are both given; give one",
        ProblemForm::TooMany => "`{field}` has {found} entries; at most {most} are read",
        ProblemForm::Conflict => "`{fact}` is said to be both {a} and {b}",
        ProblemForm::ConflictThrough => "`{fact}` is said to be both {a} and {b}; `{through}` includes it",
        ProblemForm::Exclusive => "`{a}` and `{b}` cannot both be present",
        ProblemForm::BeganLater => "`began` is {began}; it cannot be after {today}, the day of the question",
        ProblemForm::NeverEarlier => {
            "`{fact}` cannot have been `earlier`; only a sign that comes and goes can, such as `fever` or `limp`"
        }
        ProblemForm::NoPlaceHurts => {
            "`sites_complete` is true, but no place is said to hurt; name one, or `pain_place_unclear`"
        }
        ProblemForm::Derived => "`{fact}` follows from `{field}`; give `{field}` instead, or make the two agree",
        ProblemForm::TwoMeanings => "`{at}` is `{key}`, which may mean `{a}` or `{b}`; say which",
        ProblemForm::CompositeMisplaced => {
            "`{at}` is `{key}`, which covers several facts and can only be listed under `present` or `cannot_say`"
        }
        ProblemForm::CompositeReported => {
            "`{at}` is `{key}`, which covers several facts; none of them has an answer that such a reporter can give"
        }
        ProblemForm::NotOfAnExaminer => "`{at}` is `{fact}`, which an examiner cannot answer",
        ProblemForm::NotOfARunLog => "`{at}` is `{fact}`, which a run log cannot answer",
        ProblemForm::NewerVersion => "the case is version {found}; this crate reads version 1",
        ProblemForm::AKey => "a key",
        ProblemForm::AKeyOfACondition => "a key of a condition",
        ProblemForm::TheNameOfAField => "the name of a field",
        ProblemForm::NotShown => "{line} was not asked on this screen",
        ProblemForm::Unanswered => "{line} has no answer; answer it, or say \"none of these\" or \"cannot say\"",
        ProblemForm::TwoAnswers => "{line} has two answers",
        ProblemForm::WhichPart => "`{question}` has several parts; say which: {parts}",
        ProblemForm::PickOne => "both {a} and {b} are picked; pick one",
        ProblemForm::NeedsValue => "`{field}` needs a value, or \"cannot say\"",
        ProblemForm::AnswerNeverEarlier => "`{fact}` cannot be answered with \"earlier\"",
        ProblemForm::Line => "`{key}`",
        ProblemForm::PlacesLine => "where it hurts",
        ProblemForm::And => ", ",
        ProblemForm::Pain => "`{field}` is {found}; it must be from 0 to 10",
        ProblemForm::Morning => "`next_morning` is {found}; it must be from -10 to 10",
        ProblemForm::Metres => "`metres` is {found}; it must be from 1 to {most}, or left out when it is not known",
        ProblemForm::Minutes => "`minutes` is {found}; it must be from 1 to {most}, or left out when it is not known",
        ProblemForm::MissedAndDone => "`missed` is given beside `{field}`; a session was missed or it was done",
        ProblemForm::Contradiction => "`{fact}` is in both `present` and `absent`",
        ProblemForm::Total => "the total of `{questionnaire}` is {found}; it must be from 0 to {most}",
        ProblemForm::Repeats => "it repeats entry {of}",
        ProblemForm::DayText => "`{found}` is not a day; it must be written as year-month-day, like 2026-11-23",
        ProblemForm::DayYear => "the year is {found}; it must be from 1900 to 2200",
        ProblemForm::DayMonth => "the month is {found}; it must be from 1 to 12",
        ProblemForm::DayOfMonth => "the day is {found}; it must be from 1 to {last} in this month",
        ProblemForm::OstrcAnswer => "answer {answer} is {found}; it must be from 0 to 3",
    }
}
