//! The texts of one fact: a short label for lists, the question a form asks, and other names, separated by semicolons.
//!
//! A place also has a text for where on the body it is. A test at home and a look at a run have one for how to do them
//! and when not to. No other name is shared by two facts.

pub(super) struct FactText {
    pub(super) label: &'static str,
    pub(super) question: &'static str,
    pub(super) also_called: &'static str,
    pub(super) on_the_body: &'static str,
    pub(super) how_to: &'static str,
}

pub(super) const fn text(label: &'static str, question: &'static str, also_called: &'static str) -> FactText {
    FactText { label, question, also_called, on_the_body: "", how_to: "" }
}

impl FactText {
    pub(super) const fn on_the_body(self, on_the_body: &'static str) -> Self {
        Self { on_the_body, ..self }
    }

    pub(super) const fn how_to(self, how_to: &'static str) -> Self {
        Self { how_to, ..self }
    }
}
