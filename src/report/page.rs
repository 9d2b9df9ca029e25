//! Lines of text: headings, entries and items. All their words, and what holds them together, come from a wording.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use crate::case::Case;
use crate::vocabulary::{Answer, Fact, FactSet};
use crate::wording::{JoinForm, Notice, Number, Phrase, Term, Value, Wording, fill};

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
        self.list(&terms.into_iter().map(|term| self.label(term)).collect::<Vec<_>>())
    }

    /// That a fact is not so.
    pub(super) fn absent(&self, fact: Fact) -> String {
        self.say(Phrase::Absent(fact))
    }

    pub(super) fn number(&self, number: impl Into<Number>) -> String {
        self.wording.number(number.into())
    }

    /// The entries of a list in a line.
    pub(super) fn list(&self, entries: &[String]) -> String {
        match entries {
            [] => String::new(),
            [only] => only.clone(),
            entries => entries.join(&self.wording.say(Phrase::Join(JoinForm::List))),
        }
    }

    /// A lead and what it leads to.
    pub(super) fn lead(&self, lead: &str, text: &str) -> String {
        self.join(JoinForm::Lead, &[("lead", lead.into()), ("text", text.into())])
    }

    /// The same as a sentence.
    pub(super) fn lead_sentence(&self, lead: &str, text: &str) -> String {
        self.join(JoinForm::LeadSentence, &[("lead", lead.into()), ("text", text.into())])
    }

    /// One sentence after another one, or what a lead without a mark leads to.
    pub(super) fn next(&self, first: &str, next: &str) -> String {
        self.join(JoinForm::Next, &[("first", first.into()), ("next", next.into())])
    }

    /// Sentences, one after the other.
    pub(super) fn sentences(&self, sentences: &[String]) -> String {
        let all = sentences.iter().cloned().reduce(|text, sentence| self.next(&text, &sentence));
        all.unwrap_or_default()
    }

    /// A text with something more about it.
    pub(super) fn more(&self, first: &str, next: &str) -> String {
        self.join(JoinForm::More, &[("first", first.into()), ("next", next.into())])
    }

    /// A text with something beside it. The text alone if there is nothing.
    pub(super) fn beside(&self, text: &str, beside: &str) -> String {
        if beside.is_empty() {
            return text.into();
        }
        self.join(JoinForm::Beside, &[("text", text.into()), ("beside", beside.into())])
    }

    /// From then to now.
    pub(super) fn change(&self, then: &str, now: &str) -> String {
        self.join(JoinForm::Change, &[("then", then.into()), ("now", now.into())])
    }

    pub(super) fn join(&self, form: JoinForm, places: &[(&str, Value<'_>)]) -> String {
        self.fill(Phrase::Join(form), places)
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
        let marked = marked.map(|(answer, those)| self.lead(&self.label(Term::Answer(answer)), &self.facts(those)));
        self.list(&told.into_iter().chain(marked).collect::<Vec<_>>())
    }

    /// A heading, after an empty line.
    pub(super) fn heading(&mut self, notice: Notice) {
        let heading = self.word(notice);
        self.gap();
        self.headed(&heading);
    }

    /// What heads a list.
    pub(super) fn headed(&mut self, heading: &str) {
        let heading = self.join(JoinForm::Heading, &[("heading", heading.into())]);
        self.line(0, format_args!("{heading}"));
    }

    /// A fixed sentence.
    pub(super) fn notice(&mut self, notice: Notice) {
        let text = self.word(notice);
        self.line(0, format_args!("{text}"));
    }

    /// A lead and what it leads to, indented by `depth` steps. Nothing where it leads to nothing.
    pub(super) fn entry(&mut self, depth: usize, notice: Notice, text: &str) {
        if !text.is_empty() {
            let line = self.lead(&self.word(notice), text);
            self.line(depth, format_args!("{line}"));
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
    pub(super) fn fill(&self, phrase: Phrase, places: &[(&str, Value<'_>)]) -> String {
        fill(self.wording, phrase, places)
    }
}
