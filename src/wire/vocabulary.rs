//! Everything a front end needs to build its form, as data.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;
use serde::Serialize;

use crate::case::Age;
use crate::knowledge::conditions::Codes;
use crate::knowledge::facts::{Composite, PLACES_ONE_BY_ONE, exclude_each_other};
use crate::knowledge::triage::{RedFlag, SafetyQuestion};
use crate::vocabulary::{
    Cause, Condition, Fact, FactSet, Family, Field, Grade, Intervention, InterventionKind, Pick, Pregnancy, Reporter,
    Section, Setting, Severity, Sex, Side, Urgency,
};
use crate::wording::{Phrase, Term, Wording};

/// What a case can hold and what an answer can name, in one language.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Vocabulary {
    /// The version of a case that the form makes.
    pub version: u8,
    /// The fields of a case.
    pub fields: Vec<FieldForm>,
    /// The parts of a form.
    pub sections: Vec<SectionForm>,
    /// What is felt, seen, tried at home or examined.
    pub findings: Vec<FactForm>,
    /// What was true before the pain.
    pub risk_factors: Vec<FactForm>,
    /// Single answers that cover several facts.
    pub composites: Vec<CompositeForm>,
    /// Pairs of facts that cannot both be present.
    pub exclude_each_other: Vec<(Fact, Fact)>,
    /// The safety questions.
    pub safety_questions: Vec<SafetyForm>,
    /// The causes that an answer can name.
    pub causes: Vec<CauseForm>,
    /// The red flags that an answer can name.
    pub red_flags: Vec<RedFlagForm>,
    /// The interventions that a plan can name.
    pub interventions: Vec<InterventionForm>,
}

/// A field of a case.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct FieldForm {
    /// The field. Its key is its name in JSON.
    pub name: Field,
    /// The question a form asks. Empty for a list of answers.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// What it means, for whoever builds the form.
    pub meaning: &'static str,
    /// What it may hold, in words.
    pub allowed: String,
    /// The words it may hold, if it holds one of a list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<Word>,
}

/// A word that a field may hold.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Word {
    /// The key, as a case holds it.
    pub key: &'static str,
    /// A short name.
    pub label: String,
    /// What it means.
    pub description: &'static str,
}

/// A part of a form.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct SectionForm {
    /// The key.
    pub key: Section,
    /// Its heading.
    pub label: String,
    /// What it holds.
    pub description: &'static str,
    /// How its facts are answered.
    pub pick: Pick,
    /// The same in a sentence.
    pub how_to_pick: &'static str,
}

/// A finding or a risk factor.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct FactForm {
    /// The key.
    pub key: Fact,
    /// A short name for lists.
    pub label: String,
    /// What it means and how it is told from its neighbours.
    pub description: &'static str,
    /// Other names.
    pub aliases: Vec<String>,
    /// The question a form asks.
    pub question: String,
    /// The part of a form it belongs to.
    pub section: Section,
    /// How the facts of that part are answered.
    pub pick: Pick,
    /// Who can answer it.
    pub answered_by: &'static [Reporter],
    /// Whether a form may ask for it.
    pub may_be_asked: bool,
    /// It is not asked while one of these is present: it would load a hurt leg, or is answered.
    pub not_asked_with: FactSet,
    /// It is asked only once one of these is present, and absent once all of them are absent.
    #[serde(skip_serializing_if = "FactSet::is_empty")]
    pub follows_on: FactSet,
    /// The one sex it is asked of. None: of both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_in: Option<Sex>,
    /// The first and last year of age at which it is asked.
    #[serde(skip_serializing_if = "is_any_age")]
    pub ages: (u8, u8),
    /// The days the complaint must have lasted before it is asked.
    #[serde(skip_serializing_if = "is_zero")]
    pub from_day: u16,
    /// Where exactly a place is on the body.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body_map: String,
    /// How to do a test at home, and when not to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub how_to: String,
    /// The field it always follows from, so that it is never listed without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follows_from: Option<Field>,
    /// The fields any of which settles it where it is given.
    #[serde(skip_serializing_if = "is_none_of")]
    pub settled_by: &'static [Field],
    /// Whether it may be listed under `earlier`.
    pub may_be_earlier: bool,
}

/// A single answer that covers several facts.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct CompositeForm {
    /// The key.
    pub key: Composite,
    /// A short name.
    pub label: String,
    /// What it means.
    pub description: &'static str,
    /// The lists it may stand in.
    pub list_under: [Field; 2],
    /// The facts that it covers.
    pub facts: FactSet,
}

/// A safety question.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct SafetyForm {
    /// The key.
    pub key: SafetyQuestion,
    /// The question in one sentence.
    pub question: String,
    /// Its facts.
    pub facts: FactSet,
}

/// A cause that an answer can name.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct CauseForm {
    /// The key.
    pub key: Cause,
    /// A short name.
    pub label: String,
    /// What it means.
    pub description: &'static str,
    /// Other names.
    pub aliases: Vec<String>,
    /// `condition` or `contributor`.
    pub kind: &'static str,
    /// What it is, for the runner.
    pub summary: String,
    /// The family of a condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<Family>,
    /// The codes of a condition in health records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<Codes>,
}

/// A red flag that an answer can name.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct RedFlagForm {
    /// The key.
    pub key: RedFlag,
    /// A short name.
    pub label: String,
    /// What it means.
    pub description: &'static str,
    /// Other names.
    pub aliases: Vec<String>,
    /// The urgency it asks for.
    pub urgency: Urgency,
    /// Why it matters, for the runner.
    pub reason: String,
}

/// An intervention that a plan can name.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct InterventionForm {
    /// The key.
    pub key: Intervention,
    /// A short name.
    pub label: String,
    /// What it means.
    pub description: &'static str,
    /// Other names.
    pub aliases: Vec<String>,
    /// Its kind.
    pub kind: InterventionKind,
    /// How good the evidence is.
    pub grade: Grade,
}

/// Everything a front end needs to build its form, in the words of `wording`.
///
/// ```
/// use running_hip_pain::{wire, wording::English};
/// let vocabulary = wire::vocabulary(&English);
/// let limp = vocabulary.findings.iter().find(|fact| fact.key.key() == "limp").unwrap();
/// assert_eq!(limp.question, "Do you limp?");
/// let json = serde_json::to_string(&vocabulary)?;
/// assert!(json.contains("\"question\":\"Do you limp?\""));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn vocabulary(wording: &(impl Wording + ?Sized)) -> Vocabulary {
    let words = Words(wording);
    let facts = |of: fn(&Fact) -> bool| Fact::all().filter(of).map(|fact| words.fact(fact)).collect();
    Vocabulary {
        version: 1,
        fields: Field::ALL.iter().map(|field| words.field(*field)).collect(),
        sections: Section::ALL.iter().map(|section| words.section(*section)).collect(),
        findings: facts(|fact| matches!(fact, Fact::Finding(_))),
        risk_factors: facts(|fact| matches!(fact, Fact::RiskFactor(_))),
        composites: Composite::ALL.iter().map(|composite| words.composite(*composite)).collect(),
        exclude_each_other: exclude_each_other().collect(),
        safety_questions: SafetyQuestion::ALL.iter().map(|question| words.safety(*question)).collect(),
        causes: Cause::all().map(|cause| words.cause(cause)).collect(),
        red_flags: RedFlag::ALL.iter().map(|flag| words.red_flag(*flag)).collect(),
        interventions: Intervention::ALL.iter().map(|intervention| words.intervention(*intervention)).collect(),
    }
}

struct Words<'w, W: ?Sized>(&'w W);

impl<W: Wording + ?Sized> Words<'_, W> {
    fn say(&self, phrase: Phrase) -> String {
        self.0.say(phrase).into_owned()
    }

    fn label(&self, term: impl Into<Term>) -> String {
        self.say(Phrase::Label(term.into()))
    }

    fn aliases(&self, term: impl Into<Term>) -> Vec<String> {
        let names: Cow<'_, str> = self.0.say(Phrase::AlsoCalled(term.into()));
        names.split("; ").filter(|name| !name.is_empty()).map(ToOwned::to_owned).collect()
    }

    fn fact(&self, fact: Fact) -> FactForm {
        let entry = fact.entry();
        let body_map = match fact {
            Fact::Finding(finding) => self.say(Phrase::BodyMap(finding)),
            Fact::RiskFactor(_) => String::new(),
        };
        FactForm {
            key: fact,
            label: self.label(fact),
            description: fact.meaning(),
            aliases: self.aliases(fact),
            question: self.say(Phrase::Question(fact)),
            section: entry.section,
            pick: entry.section.pick(),
            answered_by: fact.answered_by(),
            may_be_asked: fact.may_be_asked(),
            not_asked_with: entry.not_with,
            follows_on: entry.follows_on,
            only_in: entry.suits.sex,
            ages: entry.suits.ages,
            from_day: entry.from_day,
            body_map,
            how_to: self.say(Phrase::HowTo(fact)),
            follows_from: fact.follows_from(),
            settled_by: fact.settled_by(),
            may_be_earlier: fact.may_be_earlier(),
        }
    }

    fn field(&self, field: Field) -> FieldForm {
        let one_of = match field {
            Field::Setting => self.words(Setting::ALL, |it| (it.key(), Term::Setting(it), it.meaning())),
            Field::Sex => self.words(Sex::ALL, |sex| (sex.key(), Term::Sex(sex), sex.meaning())),
            Field::Pregnancy => self.words(Pregnancy::ALL, |it| (it.key(), Term::Pregnancy(it), it.meaning())),
            Field::Side => self.words(Side::ALL, |side| (side.key(), Term::Side(side), side.meaning())),
            Field::Severity => self.words(Severity::ALL, |it| (it.key(), Term::Severity(it), it.meaning())),
            Field::MainSite => {
                let places: Vec<Fact> = PLACES_ONE_BY_ONE.iter().collect();
                self.words(&places, |place| (place.key(), Term::Fact(place), place.meaning()))
            }
            Field::Called => self.words(Condition::ALL, |it| (it.key(), Term::Condition(it), it.meaning())),
            Field::Version
            | Field::Age
            | Field::AgeBetween
            | Field::Pain
            | Field::PainBetween
            | Field::Days
            | Field::Began
            | Field::KmPerWeek
            | Field::RunsPerWeek
            | Field::YearsRunning
            | Field::SitesComplete
            | Field::Present
            | Field::Earlier
            | Field::Absent
            | Field::CannotSay
            | Field::Examined
            | Field::FromLog
            | Field::Declined => Vec::new(),
        };
        let question = self.say(Phrase::FieldQuestion(field));
        FieldForm { name: field, question, meaning: field.meaning(), allowed: self.say(Phrase::Allowed(field)), one_of }
    }

    fn words<T: Copy>(&self, all: &[T], named: impl Fn(T) -> (&'static str, Term, &'static str)) -> Vec<Word> {
        let words = all.iter().map(|value| named(*value));
        words.map(|(key, term, description)| Word { key, label: self.label(term), description }).collect()
    }

    fn section(&self, section: Section) -> SectionForm {
        SectionForm {
            key: section,
            label: self.label(Term::Section(section)),
            description: section.meaning(),
            pick: section.pick(),
            how_to_pick: section.pick().meaning(),
        }
    }

    fn composite(&self, composite: Composite) -> CompositeForm {
        let first = if composite.reassures() { Field::Present } else { Field::Absent };
        CompositeForm {
            key: composite,
            label: self.label(Term::Composite(composite)),
            description: composite.meaning(),
            list_under: [first, Field::CannotSay],
            facts: composite.facts(),
        }
    }

    fn safety(&self, question: SafetyQuestion) -> SafetyForm {
        SafetyForm { key: question, question: self.say(Phrase::Safety(question)), facts: question.facts() }
    }

    fn cause(&self, cause: Cause) -> CauseForm {
        let entry = match cause {
            Cause::Condition(condition) => Some((condition.family(), condition.entry().codes)),
            Cause::Contributor(_) => None,
        };
        CauseForm {
            key: cause,
            label: self.label(cause),
            description: cause.meaning(),
            aliases: self.aliases(cause),
            kind: cause.kind(),
            summary: self.say(Phrase::Summary(cause)),
            family: entry.map(|(family, _)| family),
            codes: entry.map(|(_, codes)| codes),
        }
    }

    fn red_flag(&self, flag: RedFlag) -> RedFlagForm {
        let term = Term::RedFlag(flag);
        RedFlagForm {
            key: flag,
            label: self.label(term),
            description: flag.meaning(),
            aliases: self.aliases(term),
            urgency: flag.rule().urgency,
            reason: self.say(Phrase::RedFlag(flag)),
        }
    }

    fn intervention(&self, intervention: Intervention) -> InterventionForm {
        let term = Term::Intervention(intervention);
        InterventionForm {
            key: intervention,
            label: self.label(term),
            description: intervention.meaning(),
            aliases: self.aliases(term),
            kind: intervention.entry().kind,
            grade: intervention.entry().grade,
        }
    }
}

fn is_any_age(ages: &(u8, u8)) -> bool {
    *ages == (0, Age::OLDEST)
}

fn is_none_of(fields: &&[Field]) -> bool {
    fields.is_empty()
}

fn is_zero(days: &u16) -> bool {
    *days == 0
}
