//! What an entry says, in short.

use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::{Clinician, Condition, Day, Fact, Gate, Missed, Questionnaire, ReturnStage, Side};
use serde::Deserialize;

use super::words;

/// What an entry says. It has the fields of the crate's own entry, which shows only some of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Told {
    /// The day.
    pub day: Day,
    /// The stage of the session.
    pub stage: Option<ReturnStage>,
    /// The worst pain of the session.
    pub pain_during: Option<u8>,
    /// The pain a day later.
    pub pain_after_24h: Option<u8>,
    /// The next morning against a usual one.
    pub next_morning: Option<i8>,
    /// How far.
    pub metres: Option<u32>,
    /// How long.
    pub minutes: Option<u16>,
    /// Whether there was a limp.
    pub limp: Option<bool>,
    /// Why a session was missed.
    pub missed: Option<Missed>,
    /// The side that hurt.
    pub side: Option<Side>,
    /// What is new.
    #[serde(default)]
    pub present: Vec<Fact>,
    /// What is gone.
    #[serde(default)]
    pub absent: Vec<Fact>,
    /// Gates that are open.
    #[serde(default)]
    pub passed: Vec<Gate>,
    /// What a clinician did.
    pub clinician: Option<Clinician>,
    /// What the clinician has found.
    pub found: Option<Condition>,
    /// Totals of questionnaires.
    #[serde(default)]
    pub totals: Vec<(Questionnaire, u8)>,
}

impl Told {
    /// Whether a session was done, as the crate's entry has it.
    pub fn is_done(&self) -> bool {
        let told =
            self.stage.is_some() || self.pain_during.is_some() || self.metres.is_some() || self.minutes.is_some();
        self.missed.is_none() && told
    }

    /// All of it in a line.
    pub fn in_short(&self) -> String {
        let mut parts = Vec::new();
        if self.is_done() {
            parts.push(self.stage.map_or_else(|| words::SESSION.into(), |stage| label(Term::ReturnStage(stage))));
        }
        if let Some(missed) = self.missed {
            parts.push(words::missed(missed).into());
        }
        parts.extend(self.minutes.map(|minutes| format!("{minutes} min")));
        parts.extend(self.metres.map(distance));
        match self.pain_during {
            Some(pain) => parts.push(format!("pain {pain} of 10")),
            None if self.is_done() => parts.push(words::PAIN_NOT_TOLD.into()),
            None => {}
        }
        parts.extend(self.pain_after_24h.map(|pain| format!("{pain} of 10 a day later")));
        match self.next_morning {
            Some(0) => parts.push(words::MORNING_AS_USUAL.into()),
            Some(worse @ 1..) => parts.push(format!("next morning {worse} worse")),
            Some(better) => parts.push(format!("next morning {} better", better.unsigned_abs())),
            None if self.is_done() => parts.push(words::MORNING_NOT_TOLD.into()),
            None => {}
        }
        if self.limp == Some(true) {
            parts.push(words::LIMPED.into());
        }
        parts.extend(self.side.map(|side| format!("{}: {}", words::SORE_SIDE, label(Term::Side(side)))));
        for (lead, facts) in [(words::NEW, &self.present), (words::GONE, &self.absent)] {
            if !facts.is_empty() {
                let labels: Vec<String> = facts.iter().map(|fact| label(Term::Fact(*fact))).collect();
                parts.push(format!("{lead}: {}", labels.join("; ")));
            }
        }
        match self.passed.len() {
            0 => {}
            1 => parts.push(words::ONE_CHECK.into()),
            checks => parts.push(format!("{checks} {}", words::CHECKS)),
        }
        parts.extend(self.clinician.map(|clinician| words::clinician(clinician).into()));
        parts.extend(self.found.map(|found| format!("{}: {}", words::FOUND, label(Term::Condition(found)))));
        let total = |(questionnaire, total): &(Questionnaire, u8)| {
            // Without the range that its label ends with.
            let name = label(Term::Questionnaire(*questionnaire));
            let name = name.split(", 0 to").next().unwrap_or_default();
            format!("{name} {total} of {}", questionnaire.entry().most)
        };
        parts.extend(self.totals.iter().map(total));
        if parts.is_empty() { words::NOTHING.into() } else { parts.join(", ") }
    }
}

/// A distance, in kilometres from the first.
pub(super) fn distance(metres: u32) -> String {
    if metres < 1_000 { format!("{metres} m") } else { format!("{:.1} km", f64::from(metres) / 1_000.0) }
}

pub(super) fn label(term: Term) -> String {
    English.say(Phrase::Label(term)).into_owned()
}
