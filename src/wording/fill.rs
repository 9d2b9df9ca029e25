//! Fills in the places of a text.

use alloc::string::String;

use super::number::{Number, Plural};
use super::template::{Piece, choices, pieces};
use super::{DoseForm, Phrase, Wording};
use crate::day::Day;
use crate::training::Ratio;

/// What goes into a place of a text. Numbers and days are written by the wording.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// A text in the same wording.
    Text(&'a str),
    /// A number.
    Number(Number),
    /// From a number to another one. A word beside it goes with the second. It is the second alone if they are equal.
    Span(Number, Number),
    /// A day.
    Day(Day),
}

/// The text of a phrase with its places filled in: numbers and days as the wording writes them, and beside each number
/// the form of a word that goes with it.
///
/// A place that is not among those given stays as it is. Which places a phrase has is in [`Phrase::places`].
///
/// ```
/// use running_hip_pain::wording::{English, LoadForm, Override, Phrase, fill};
/// let phrase = Phrase::Load(LoadForm::Days);
/// assert_eq!(fill(&English, phrase, &[("days", 3.into())]), "3 days");
///
/// let german = Override(English, |_| Some("{days} {days:one=Tag|other=Tage}"));
/// assert_eq!(fill(&german, phrase, &[("days", 1.into())]), "1 Tag");
/// assert_eq!(fill(&german, phrase, &[("days", 3.into())]), "3 Tage");
/// ```
pub fn fill(wording: &(impl Wording + ?Sized), phrase: Phrase, places: &[(&str, Value<'_>)]) -> String {
    let template = wording.say(phrase);
    let mut text = String::with_capacity(2 * template.len());
    for piece in pieces(&template) {
        match piece {
            Piece::Text(same) | Piece::Stray(same) => text.push_str(same),
            Piece::Place { whole, name, choice } => match places.iter().find(|(place, _)| *place == name) {
                None => text.push_str(whole),
                Some((_, value)) => match choice {
                    None => value.write(wording, &mut text),
                    Some(choice) => text.push_str(chosen(choice, value.plural(wording))),
                },
            },
        }
    }
    text
}

/// The word for this form, or else for any other number.
fn chosen(choice: &str, plural: Plural) -> &str {
    let word = |wanted: Plural| choices(choice).find(|(form, _)| *form == wanted.key()).map(|(_, word)| word);
    word(plural).or_else(|| word(Plural::Other)).unwrap_or_default()
}

impl Value<'_> {
    fn write(self, wording: &(impl Wording + ?Sized), text: &mut String) {
        match self {
            Self::Text(same) => text.push_str(same),
            Self::Number(number) => text.push_str(&wording.number(number)),
            Self::Span(least, most) if least == most => text.push_str(&wording.number(most)),
            Self::Span(least, most) => {
                let places = [("least", Value::Number(least)), ("most", Value::Number(most))];
                text.push_str(&fill(wording, Phrase::Dose(DoseForm::Span), &places));
            }
            Self::Day(day) => text.push_str(&wording.day(day)),
        }
    }

    fn plural(self, wording: &(impl Wording + ?Sized)) -> Plural {
        match self {
            Self::Number(number) | Self::Span(_, number) => wording.plural(number),
            Self::Text(_) | Self::Day(_) => Plural::Other,
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<Day> for Value<'_> {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

macro_rules! from_number {
    ($($number:ty),+) => {
        $(
            impl From<$number> for Value<'_> {
                fn from(number: $number) -> Self {
                    Self::Number(number.into())
                }
            }
        )+
    };
}

from_number!(Number, Ratio, u8, u16, u32, u64, usize, i8, i16, i32);
