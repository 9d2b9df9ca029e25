//! Finds the mistakes in a wording that a runner would see as braces, or as nothing.

use alloc::boxed::Box;
use alloc::vec::Vec;
use thiserror::Error;

use super::number::{Number, Plural};
use super::template::{Piece, choices, pieces};
use super::{Phrase, Place, Wording};
use crate::keyed::{cut, did_you_mean};
use crate::nearest::nearest;

/// A text of a wording that has a mistake.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{phrase}`: {why}")]
#[non_exhaustive]
pub struct WrongText {
    /// The phrase. [`Phrase::key`] is its key.
    pub phrase: Phrase,
    /// The mistake.
    pub why: TextError,
}

/// A mistake in a text of a wording.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TextError {
    /// There is no text.
    #[error("the text is empty")]
    Empty,
    /// A brace without its counterpart.
    #[error("a brace has no counterpart")]
    Brace,
    /// A place that this phrase does not have. A runner would read the braces.
    #[error("`{{{found}}}` is not a place of this text{}", did_you_mean(.nearest))]
    UnknownPlace {
        /// What was found, cut at 64 characters.
        found: Box<str>,
        /// The nearest place, if one is near.
        nearest: Option<&'static str>,
    },
    /// A place that is not in the text. A runner would miss what it says.
    #[error("`{{{place}}}` is missing")]
    MissingPlace {
        /// Its name.
        place: &'static str,
    },
    /// A choice by a form that is none of [`Plural`].
    #[error("`{found}` is not a form of a word{}", did_you_mean(.nearest))]
    UnknownForm {
        /// What was found, cut at 64 characters.
        found: Box<str>,
        /// The nearest form, if one is near.
        nearest: Option<&'static str>,
    },
    /// A choice without a form that [`Wording::plural`] asks for.
    #[error("the choice by `{place}` has no word for `{form}`")]
    MissingForm {
        /// The name of the place.
        place: &'static str,
        /// The form.
        form: Plural,
    },
}

/// Every mistake in the texts of a wording: no text, a place that is unknown or missing, braces that do not pair, a
/// choice that lacks a form. An app puts it into its own tests.
///
/// ```
/// use running_hip_pain::wording::{English, LoadForm, Override, Phrase, check};
/// assert!(check(&English).is_empty());
///
/// let ours = Override(English, |phrase| match phrase {
///     Phrase::Load(LoadForm::Days) => Some("{dyas} days"),
///     _ => None,
/// });
/// let found: Vec<String> = check(&ours).iter().map(ToString::to_string).collect();
/// assert_eq!(found, [
///     "`load.days`: `{dyas}` is not a place of this text; did you mean `days`?",
///     "`load.days`: `{days}` is missing",
/// ]);
/// ```
pub fn check(wording: &(impl Wording + ?Sized)) -> Vec<WrongText> {
    let forms = forms(wording);
    let mut found = Vec::new();
    for phrase in Phrase::all() {
        let text = wording.say(phrase);
        let mistakes = Text { text: &text, places: phrase.places(), forms: &forms }.mistakes(may_be_empty(phrase));
        found.extend(mistakes.into_iter().map(|why| WrongText { phrase, why }));
    }
    found
}

/// A language may have no other name for something.
const fn may_be_empty(phrase: Phrase) -> bool {
    matches!(phrase, Phrase::AlsoCalled(_))
}

/// The forms that a wording asks for with the numbers that a report may have.
fn forms(wording: &(impl Wording + ?Sized)) -> Vec<Plural> {
    const WHOLE: u16 = 200;
    let whole = (0..=WHOLE).map(Number::from);
    let halves = (0..=WHOLE).map(|whole| Number::new(f64::from(whole) + 0.5, 1));
    let mut forms: Vec<Plural> = whole.chain(halves).map(|number| wording.plural(number)).collect();
    // What a text or a day picks.
    forms.push(Plural::Other);
    forms.sort_unstable();
    forms.dedup();
    forms
}

struct Text<'t> {
    text: &'t str,
    places: &'static [Place],
    forms: &'t [Plural],
}

impl Text<'_> {
    fn mistakes(&self, may_be_empty: bool) -> Vec<TextError> {
        let mut mistakes = Vec::new();
        if self.text.trim().is_empty() && !may_be_empty {
            return [TextError::Empty].into();
        }
        let mut named: Vec<&str> = Vec::new();
        for piece in pieces(self.text) {
            match piece {
                Piece::Text(_) => {}
                Piece::Stray(_) => mistakes.push(TextError::Brace),
                Piece::Place { name, choice, .. } => match self.names().find(|known| *known == name) {
                    None => mistakes
                        .push(TextError::UnknownPlace { found: cut(name), nearest: nearest(name, self.names()) }),
                    Some(place) => {
                        named.push(place);
                        mistakes.extend(choice.into_iter().flat_map(|choice| self.choice(place, choice)));
                    }
                },
            }
        }
        let is_named = |place: &&Place| named.contains(&place.name) || place.or.is_some_and(|or| named.contains(&or));
        let missing = self.places.iter().filter(|place| !is_named(place));
        mistakes.extend(missing.map(|place| TextError::MissingPlace { place: place.name }));
        mistakes
    }

    fn names(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.places.iter().flat_map(|place| [Some(place.name), place.or]).flatten()
    }

    fn choice(&self, place: &'static str, choice: &str) -> Vec<TextError> {
        let keys = || Plural::ALL.iter().map(|form| form.key());
        let has = |form: &Plural| choices(choice).any(|(key, _)| key == form.key());
        let unknown = choices(choice).map(|(key, _)| key).filter(|key| !keys().any(|known| known == *key));
        let unknown = unknown.map(|key| TextError::UnknownForm { found: cut(key), nearest: nearest(key, keys()) });
        let missing = self.forms.iter().copied().filter(|form| !has(form));
        unknown.chain(missing.map(|form| TextError::MissingForm { place, form })).collect()
    }
}
