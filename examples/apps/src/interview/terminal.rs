//! An interview on a terminal.

use std::fmt;
use std::path::PathBuf;

use inquire::list_option::ListOption;
use inquire::validator::Validation;
use inquire::{InquireError, MultiSelect, Select, Text};
use running_hip_pain::interview::{AnswerErrors, Answers, Ask, Screen, no_longer_fits};
use running_hip_pain::wording::{Phrase, Term};
use running_hip_pain::{Age, Answer, Case, Fact, Field, Pregnancy, ScreenKind, Sex, Side};

use super::course::{Reply, Runner};
use super::lines::{cannot_say, heading, label, line, lines, say};
use super::words;
use crate::program::Failure;
use crate::wrap::wrapped;

/// The most lines of a list at once, so that it fits a low window even where each takes two rows.
const ROWS: usize = 10;

/// Asks on the terminal.
pub(super) struct Terminal;

impl Runner for Terminal {
    fn answer(&mut self, screen: &Screen) -> Result<Reply, Failure> {
        eprint!("\n{}", wrapped(&heading(screen)));
        let answers = match screen.kind {
            ScreenKind::Places | ScreenKind::Tick => tick(screen),
            ScreenKind::Pick => pick(screen),
            ScreenKind::Each | ScreenKind::HomeTests | ScreenKind::Fields => one_by_one(screen),
        };
        reply(answers)
    }

    fn taken(&mut self, screen: &Screen, case: &Case) {
        if screen.kind == ScreenKind::Places {
            for fact in screen.shown.into_iter().filter(|fact| case.answer(*fact) == Answer::Present) {
                if let Fact::Finding(place) = fact {
                    eprint!("{}", wrapped(&format!("- {}: {}", label(Term::Fact(fact)), say(Phrase::BodyMap(place)))));
                }
            }
        }
        let odd: Vec<String> = no_longer_fits(case).into_iter().map(|fact| label(Term::Fact(fact))).collect();
        if !odd.is_empty() {
            eprint!("{}", wrapped(&format!("{}{}.", words::NO_LONGER_FITS, odd.join("; "))));
        }
    }

    fn refused(&mut self, errors: &AnswerErrors) -> Result<(), Failure> {
        for error in errors.iter() {
            eprint!("{}", wrapped(&format!("- {error}")));
        }
        Ok(())
    }

    fn is_done(&mut self) -> Result<bool, Failure> {
        let options = vec![words::NO_GO_ON, words::YES_STOP];
        match Select::new(words::STOP, options)
            .without_filtering()
            .with_help_message(words::TO_CHOOSE)
            .prompt_skippable()
        {
            Ok(answer) => Ok(answer == Some(words::YES_STOP)),
            Err(InquireError::OperationInterrupted) => Ok(true),
            Err(error) => Err(failure(&error)),
        }
    }
}

/// Asks where the page goes. `None`: nowhere.
pub(super) fn wanted_file() -> Result<Option<PathBuf>, Failure> {
    match Text::new(words::WRITE_PAGE).with_help_message(words::FILE_NAME).prompt_skippable() {
        Ok(name) => Ok(name.filter(|name| !name.trim().is_empty()).map(|name| name.trim().into())),
        Err(InquireError::OperationInterrupted) => Ok(None),
        Err(error) => Err(failure(&error)),
    }
}

/// `None` of a prompt is Esc.
fn reply(answers: Result<Option<Answers>, InquireError>) -> Result<Reply, Failure> {
    match answers {
        Ok(Some(answers)) => Ok(Reply::Answers(answers)),
        Ok(None) => Ok(Reply::Back),
        Err(InquireError::OperationInterrupted) => Ok(Reply::Stop),
        Err(error) => Err(failure(&error)),
    }
}

fn failure(error: &InquireError) -> Failure {
    Failure::Call(format!("the terminal cannot be asked: {error}; --answers CASE takes the answers from a file"))
}

/// What a row of a list stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Line(Ask),
    NoneOfThese,
    CannotSay,
}

/// A row of a list. It is found by its other names too.
struct Choice {
    row: Row,
    text: String,
    other_names: String,
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The lines of a screen, then "none of these" and "cannot say".
fn choices(screen: &Screen) -> Vec<Choice> {
    let of_line = |ask: Ask| {
        let other_names =
            if let Ask::Fact(fact) = ask { say(Phrase::AlsoCalled(Term::Fact(fact))) } else { String::new() };
        Choice { row: Row::Line(ask), text: line(screen.kind, ask), other_names }
    };
    let ends = [(Row::NoneOfThese, words::NONE_OF_THESE.into()), (Row::CannotSay, cannot_say())];
    let ends = ends.map(|(row, text)| Choice { row, text, other_names: String::new() });
    lines(screen).into_iter().map(of_line).chain(ends).collect()
}

/// Rows that have what was typed in them. The last two always stay. Space ticks, so that none can be typed.
fn score(typed: &str, choice: &Choice, _: &str, place: usize) -> Option<i64> {
    let letters = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
    let is_in = |text: &str| letters(text).contains(&letters(typed));
    let stays = !matches!(choice.row, Row::Line(_));
    (stays || is_in(&choice.text) || is_in(&choice.other_names)).then_some(-(place as i64))
}

/// What is wrong with ticks, if anything is.
fn wrong_ticks(rows: &[Row]) -> Option<&'static str> {
    match rows {
        [] => Some(words::TICK_SOMETHING),
        [_] => None,
        _ if rows.contains(&Row::NoneOfThese) => Some(words::NONE_BUT_TICKED),
        _ => None,
    }
}

/// What ticks mean. "Cannot say" beside others is about those that are not ticked.
fn ticked(rows: impl IntoIterator<Item = Row>) -> Answers {
    rows.into_iter().fold(Answers::new(), |answers, row| match row {
        Row::Line(ask) => answers.yes(ask),
        Row::NoneOfThese => answers.none_of_the_others(),
        Row::CannotSay => answers.cannot_say_others(),
    })
}

fn tick(screen: &Screen) -> Result<Option<Answers>, InquireError> {
    let message = if screen.kind == ScreenKind::Places { words::WHERE } else { words::WHAT_IS_SO };
    let check = |chosen: &[ListOption<&Choice>]| {
        let rows: Vec<Row> = chosen.iter().map(|option| option.value.row).collect();
        Ok(wrong_ticks(&rows).map_or(Validation::Valid, |message| Validation::Invalid(message.into())))
    };
    let chosen = MultiSelect::new(message, choices(screen))
        .with_page_size(ROWS)
        .with_scorer(&score)
        .with_keep_filter(false)
        .with_help_message(words::TO_TICK)
        .with_validator(check)
        .prompt_skippable()?;
    Ok(chosen.map(|chosen| ticked(chosen.into_iter().map(|choice| choice.row))))
}

fn pick(screen: &Screen) -> Result<Option<Answers>, InquireError> {
    let chosen = Select::new(words::WHICH_ONE, choices(screen))
        .with_page_size(ROWS)
        .with_scorer(&score)
        .with_help_message(words::TO_PICK)
        .prompt_skippable()?;
    Ok(chosen.map(|choice| ticked([choice.row])))
}

/// One question after another. Esc goes back to the one before, and from the first one to the screen before.
fn one_by_one(screen: &Screen) -> Result<Option<Answers>, InquireError> {
    let lines = lines(screen);
    let mut before = Vec::new();
    let mut answers = Answers::new();
    while let Some(ask) = lines.get(before.len()) {
        let so_far = answers.clone();
        let answered = match ask {
            Ask::Field(field) => field_of(*field, so_far)?,
            ask => yes_or_no(screen.kind, *ask, so_far)?,
        };
        match answered {
            Some(answered) => before.push(std::mem::replace(&mut answers, answered)),
            None => match before.pop() {
                Some(earlier) => answers = earlier,
                None => return Ok(None),
            },
        }
    }
    Ok(Some(answers))
}

fn yes_or_no(kind: ScreenKind, ask: Ask, answers: Answers) -> Result<Option<Answers>, InquireError> {
    let mut help = words::TO_PICK.to_owned();
    let mut options = vec![Answer::Present, Answer::Absent];
    if let Ask::Fact(fact) = ask {
        let other_names = say(Phrase::AlsoCalled(Term::Fact(fact)));
        if !other_names.is_empty() {
            help = format!("{}{other_names}\n{help}", words::ALSO_CALLED);
        }
        let how_to = say(Phrase::HowTo(fact));
        if kind == ScreenKind::HomeTests && !how_to.is_empty() {
            eprint!("{}", wrapped(&how_to));
        }
        if fact.may_be_earlier() {
            options.push(Answer::Earlier);
        }
    }
    options.push(Answer::CannotSay);
    let name = |answer: &Answer| match answer {
        Answer::CannotSay if kind == ScreenKind::HomeTests => words::NOT_TRIED.into(),
        answer => label(Term::Answer(*answer)),
    };
    let named: Vec<String> = options.iter().map(name).collect();
    let chosen = chosen(&line(kind, ask), named, &help)?;
    Ok(chosen.and_then(|place| options.get(place)).map(|answer| answers.line(ask, *answer)))
}

/// The place of the option that was chosen.
fn chosen(question: &str, options: Vec<String>, help: &str) -> Result<Option<usize>, InquireError> {
    let select = Select::new(question, options).without_filtering().with_help_message(help);
    Ok(select.raw_prompt_skippable()?.map(|option| option.index))
}

fn field_of(field: Field, answers: Answers) -> Result<Option<Answers>, InquireError> {
    match field {
        Field::Sex => one_of(field, Sex::ALL, Term::Sex, answers, Answers::sex),
        Field::Side => one_of(field, Side::ALL, Term::Side, answers, Answers::side),
        Field::Pregnancy => one_of(field, Pregnancy::ALL, Term::Pregnancy, answers, Answers::pregnancy),
        _ => number(field, answers),
    }
}

fn one_of<T: Copy>(
    field: Field,
    all: &[T],
    term: impl Fn(T) -> Term,
    answers: Answers,
    give: impl Fn(Answers, T) -> Answers,
) -> Result<Option<Answers>, InquireError> {
    let named = all.iter().map(|value| label(term(*value))).chain([cannot_say()]).collect();
    let chosen = chosen(&say(Phrase::FieldQuestion(field)), named, words::TO_PICK)?;
    Ok(chosen.map(|place| match all.get(place) {
        Some(value) => give(answers, *value),
        None => answers.cannot_say(field),
    }))
}

fn number(field: Field, answers: Answers) -> Result<Option<Answers>, InquireError> {
    let check = move |typed: &str| {
        let message = format!("it must be {}, or nothing if you cannot say", field.allowed());
        let is_good = with_number(field, typed, Answers::new()).is_some();
        Ok(if is_good { Validation::Valid } else { Validation::Invalid(message.into()) })
    };
    let question = say(Phrase::FieldQuestion(field));
    let help = format!("{}; {}", field.allowed(), words::TO_TYPE);
    let typed = Text::new(&question).with_help_message(&help).with_validator(check).prompt_skippable()?;
    Ok(typed.and_then(|typed| with_number(field, &typed, answers)))
}

/// The answers with the number that was typed. `None`: it is none, or out of range.
fn with_number(field: Field, typed: &str, answers: Answers) -> Option<Answers> {
    let typed = typed.trim();
    if typed.is_empty() || typed.eq_ignore_ascii_case(&cannot_say()) {
        return Some(answers.cannot_say(field));
    }
    let number: u16 = typed.parse().ok()?;
    let byte = u8::try_from(number).ok();
    // The crate knows the ranges.
    let fits = |age: Age, pain: u8, days: u16| Case::builder(age).pain(pain).days(days).build().is_ok();
    match field {
        Field::Age => byte.filter(|age| fits(Age::from(*age), 0, 0)).map(|age| answers.age(age)),
        Field::Pain => byte.filter(|pain| fits(Age::UNKNOWN, *pain, 0)).map(|pain| answers.pain(pain)),
        Field::Days => Some(number).filter(|days| fits(Age::UNKNOWN, 0, *days)).map(|days| answers.days(days)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use running_hip_pain::Finding;

    use super::*;

    #[test]
    fn nothing_ticked_and_none_beside_a_tick_are_refused() {
        let groin = Row::Line(Finding::PainGroin.into());
        assert_eq!(wrong_ticks(&[]), Some(words::TICK_SOMETHING));
        assert_eq!(wrong_ticks(&[groin, Row::NoneOfThese]), Some(words::NONE_BUT_TICKED));
        assert_eq!(wrong_ticks(&[Row::NoneOfThese, Row::CannotSay]), Some(words::NONE_BUT_TICKED));
        for rows in [&[groin][..], &[groin, Row::CannotSay], &[Row::NoneOfThese], &[Row::CannotSay]] {
            assert_eq!(wrong_ticks(rows), None);
        }
    }

    #[test]
    fn ticks_mean_what_they_say() {
        let groin = Row::Line(Finding::PainGroin.into());
        let yes = Answers::new().yes(Finding::PainGroin);
        assert_eq!(ticked([groin]), yes);
        assert_eq!(ticked([groin, Row::CannotSay]), yes.cannot_say_others());
        assert_eq!(ticked([Row::NoneOfThese]), Answers::none_of_these());
        assert_eq!(ticked([Row::CannotSay]), Answers::cannot_say_any());
    }

    #[test]
    fn numbers_are_read_within_their_range() {
        let read = |field, typed| with_number(field, typed, Answers::new());
        let none = Answers::new();
        assert_eq!(read(Field::Age, " 34 "), Some(none.clone().age(34)));
        assert_eq!(read(Field::Pain, "10"), Some(none.clone().pain(10)));
        assert_eq!(read(Field::Days, "400"), Some(none.clone().days(400)));
        assert_eq!(read(Field::Pain, ""), Some(none.clone().cannot_say(Field::Pain)));
        assert_eq!(read(Field::Age, "Cannot say"), Some(none.cannot_say(Field::Age)));
        for (field, typed) in
            [(Field::Pain, "11"), (Field::Age, "121"), (Field::Days, "40000"), (Field::Age, "x"), (Field::Pain, "-1")]
        {
            assert_eq!(read(field, typed), None, "{field} {typed}");
        }
    }

    #[test]
    fn a_place_is_found_by_its_other_names() {
        let find = |typed: &str, row, text: &str, names: &str| {
            score(typed, &Choice { row, text: text.into(), other_names: names.into() }, "", 3)
        };
        let hip = Row::Line(Finding::PainLateralHip.into());
        assert!(find("GreaterTroch", hip, "the outside of the hip", "greater trochanter pain").is_some());
        assert!(find("knee", hip, "the outside of the hip", "").is_none());
        assert!(find("knee", Row::NoneOfThese, words::NONE_OF_THESE, "").is_some());
    }
}
