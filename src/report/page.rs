//! Lines of text: headings, entries and items. All their words come from a wording.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write;

use crate::case::Case;
use crate::vocabulary::{Answer, FactSet};
use crate::wording::{Notice, Phrase, Term, Wording};

pub(super) struct Page<'a, W: ?Sized> {
    text: String,
    wording: &'a W,
}

impl<'a, W: Wording + ?Sized> Page<'a, W> {
    pub(super) fn new(wording: &'a W) -> Self {
        Self { text: String::new(), wording }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    pub(super) fn wording(&self) -> &'a W {
        self.wording
    }

    pub(super) fn say(&self, phrase: Phrase) -> String {
        self.wording.say(phrase).into_owned()
    }

    pub(super) fn word(&self, notice: Notice) -> String {
        self.say(Phrase::Notice(notice))
    }

    pub(super) fn label(&self, term: impl Into<Term>) -> String {
        self.say(Phrase::Label(term.into()))
    }

    pub(super) fn labels<T: Into<Term>>(&self, terms: impl IntoIterator<Item = T>) -> String {
        terms.into_iter().map(|term| self.label(term)).collect::<Vec<_>>().join("; ")
    }

    pub(super) fn facts(&self, facts: FactSet) -> String {
        self.labels(facts)
    }

    /// The answers that carry a reason. What is gone by now and what the runner could not say are marked as such.
    pub(super) fn carriers(&self, case: &Case, facts: FactSet) -> String {
        let marked = [Answer::Earlier, Answer::CannotSay].map(|answer| {
            let those: FactSet = facts.iter().filter(|fact| case.answer(*fact) == answer).collect();
            (answer, those)
        });
        let told = marked.iter().fold(facts, |told, (_, those)| told.difference(*those));
        let told = (!told.is_empty()).then(|| self.facts(told));
        let marked = marked.into_iter().filter(|(_, those)| !those.is_empty());
        let marked =
            marked.map(|(answer, those)| format!("{}: {}", self.label(Term::Answer(answer)), self.facts(those)));
        told.into_iter().chain(marked).collect::<Vec<_>>().join("; ")
    }

    /// A heading, after an empty line.
    pub(super) fn heading(&mut self, notice: Notice) {
        let heading = self.word(notice);
        self.line(0, format_args!("\n{heading}:"));
    }

    /// A fixed sentence.
    pub(super) fn notice(&mut self, notice: Notice) {
        let text = self.word(notice);
        self.line(0, format_args!("{text}"));
    }

    /// A lead and what it leads to, indented by `depth` steps. Nothing where it leads to nothing.
    pub(super) fn entry(&mut self, depth: usize, notice: Notice, text: &str) {
        if !text.is_empty() {
            let lead = self.word(notice);
            self.line(depth, format_args!("{lead}: {text}"));
        }
    }

    /// One item of a list.
    pub(super) fn item(&mut self, text: &str) {
        self.line(0, format_args!("- {text}"));
    }

    /// One phrase as an item of a list.
    pub(super) fn item_of(&mut self, phrase: Phrase) {
        let text = self.say(phrase);
        self.item(&text);
    }

    pub(super) fn line(&mut self, depth: usize, text: core::fmt::Arguments<'_>) {
        for _ in 0..depth {
            self.text.push_str("    ");
        }
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.text, "{text}");
    }

    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn append(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A template with its placeholders filled in.
    pub(super) fn fill(&self, phrase: Phrase, places: &[(&str, &dyn ToString)]) -> String {
        places.iter().fold(self.say(phrase), |text, (place, value)| text.replace(place, &value.to_string()))
    }
}
