//! All text for people. Each phrase has its own address, so that an app can change one of them or bring a language.
//!
//! Logic returns typed values. Only this module has words, and [`report`](mod@crate::report) composes them into whole
//! answers.
//!
//! ```
//! use running_hip_pain::wording::{English, Override, Phrase, Service, Wording};
//!
//! let number = String::from("112"); // from the settings of the app, say
//! let ours = Override(English, |phrase| match phrase {
//!     Phrase::Service(Service::Emergency) => Some(format!("call {number}")),
//!     _ => None,
//! });
//! assert_eq!(ours.say(Phrase::Service(Service::Emergency)), "call 112");
//! assert_eq!(ours.say(Phrase::Service(Service::Clinic)), English.say(Phrase::Service(Service::Clinic)));
//! ```

mod check;
mod en;
mod fill;
mod forms;
mod notice;
mod number;
mod phrase;
mod places;
mod template;
mod term;
mod unit;

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use crate::day::Day;

pub use check::{TextError, WrongText, check};
pub use en::English;
pub use fill::{Value, fill};
pub use forms::{
    DoseForm, JoinForm, LoadForm, ProblemForm, RejectionForm, SayForm, SessionForm, StepForm, SuspicionForm,
};
pub use notice::{Notice, Service};
pub use number::{Number, Plural};
pub use phrase::Phrase;
pub use places::Place;
pub use term::Term;
pub use unit::{InMiles, Unit};

/// A language, or an app's own words.
///
/// A language says every phrase, and writes numbers and days in its own way. Whatever a report says comes from here.
/// [`check`](check()) finds the mistakes that a test can find.
///
/// ```
/// use std::borrow::Cow;
/// use running_hip_pain::Day;
/// use running_hip_pain::wording::{English, LoadForm, Number, Phrase, Plural, Wording, fill};
///
/// struct Polish;
///
/// impl Wording for Polish {
///     fn say(&self, phrase: Phrase) -> Cow<'_, str> {
///         match phrase {
///             Phrase::Load(LoadForm::Days) => "{days} {days:one=dzień|few=dni|many=dni|other=dnia}".into(),
///             Phrase::Load(LoadForm::UpTo) => "Twoje biegi do {day}:".into(),
///             other => English.say(other), // and so on, until none is left
///         }
///     }
///
///     fn number(&self, number: Number) -> String {
///         number.to_string().replace('.', ",")
///     }
///
///     fn day(&self, day: Day) -> String {
///         let (year, month, of_month) = day.date();
///         format!("{of_month}.{month:02}.{year}")
///     }
///
///     fn plural(&self, number: Number) -> Plural {
///         match number.whole() {
///             None => Plural::Other,
///             Some(1) => Plural::One,
///             Some(whole) if matches!(whole % 10, 2..=4) && !matches!(whole % 100, 12..=14) => Plural::Few,
///             Some(_) => Plural::Many,
///         }
///     }
/// }
///
/// let days = |number: Number| fill(&Polish, Phrase::Load(LoadForm::Days), &[("days", number.into())]);
/// assert_eq!([1, 3, 5].map(|whole: u8| days(whole.into())), ["1 dzień", "3 dni", "5 dni"]);
/// assert_eq!(days(Number::new(2.5, 1)), "2,5 dnia");
/// let day = Day::new(2026, 11, 30)?;
/// assert_eq!(fill(&Polish, Phrase::Load(LoadForm::UpTo), &[("day", day.into())]), "Twoje biegi do 30.11.2026:");
/// # Ok::<(), running_hip_pain::DayError>(())
/// ```
pub trait Wording {
    /// The text of one phrase, with its [places](Phrase::places) in braces.
    fn say(&self, phrase: Phrase) -> Cow<'_, str>;

    /// The unit in which the length of a run is said. [`InMiles`] changes it for any wording.
    fn unit(&self) -> Unit {
        Unit::Kilometres
    }

    /// A number as the language writes it. English, such as `2.5`, where a wording does not say.
    fn number(&self, number: Number) -> String {
        number.to_string()
    }

    /// A day as the language writes it. `2026-11-30` where a wording does not say.
    fn day(&self, day: Day) -> String {
        day.to_string()
    }

    /// Which form of a word goes with a number. A text has the forms as `{days:one=day|other=days}`: `days` is the place
    /// of the number, which itself is said by `{days}`.
    ///
    /// English where a wording does not say: [`Plural::One`] with 1, [`Plural::Other`] with any other number.
    fn plural(&self, number: Number) -> Plural {
        if number.whole() == Some(1) { Plural::One } else { Plural::Other }
    }
}

impl<W: Wording + ?Sized> Wording for &W {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        (**self).say(phrase)
    }

    fn unit(&self) -> Unit {
        (**self).unit()
    }

    fn number(&self, number: Number) -> String {
        (**self).number(number)
    }

    fn day(&self, day: Day) -> String {
        (**self).day(day)
    }

    fn plural(&self, number: Number) -> Plural {
        (**self).plural(number)
    }
}

/// A wording with some phrases replaced: the closure's text where it gives one, the wrapped wording's elsewhere. The
/// text can be a `&'static str` or a `String`.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "callers build it directly")]
pub struct Override<W, F>(pub W, pub F);

impl<W: Wording, F: Fn(Phrase) -> Option<T>, T: Into<Cow<'static, str>>> Wording for Override<W, F> {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        match (self.1)(phrase) {
            Some(text) => text.into(),
            None => self.0.say(phrase),
        }
    }

    fn unit(&self) -> Unit {
        self.0.unit()
    }

    fn number(&self, number: Number) -> String {
        self.0.number(number)
    }

    fn day(&self, day: Day) -> String {
        self.0.day(day)
    }

    fn plural(&self, number: Number) -> Plural {
        self.0.plural(number)
    }
}
