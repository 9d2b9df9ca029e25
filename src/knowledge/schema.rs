//! The types of every knowledge table, and the words of the one scale of shares.

use crate::vocabulary::{
    Condition, Fact, FactSet, Family, Finding, Reporter, RiskFactor, SafetyQuestion, Section, Sex, Urgency,
};

pub use super::sources::Source;

// ---- facts

/// What the tables know of a fact.
#[derive(Debug)]
#[non_exhaustive]
pub struct FactEntry {
    /// The fact.
    pub fact: Fact,
    /// The part of a form in which it stands.
    pub section: Section,
    /// Who can answer it.
    pub who: WhoAnswers,
    /// Share of runners with hip-region pain who show it when a condition is silent about it. Judgement.
    pub baseline: f64,
    /// The group of facts that largely say the same.
    pub overlap: Overlap,
    /// It is not to be asked of a runner while one of these is present: the test would load a hurt leg.
    pub not_with: FactSet,
}

impl FactEntry {
    pub(crate) const fn not_with(self, not_with: FactSet) -> Self {
        Self { not_with, ..self }
    }
}

pub(crate) const fn finding(
    finding: Finding,
    section: Section,
    who: WhoAnswers,
    baseline: f64,
    overlap: Overlap,
) -> FactEntry {
    FactEntry { fact: Fact::Finding(finding), section, who, baseline, overlap, not_with: FactSet::EMPTY }
}

pub(crate) const fn risk(
    risk_factor: RiskFactor,
    section: Section,
    who: WhoAnswers,
    baseline: f64,
    overlap: Overlap,
) -> FactEntry {
    FactEntry { fact: Fact::RiskFactor(risk_factor), section, who, baseline, overlap, not_with: FactSet::EMPTY }
}

/// Who can answer a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhoAnswers {
    /// The runner.
    Runner,
    /// The runner or the run log.
    RunnerOrLog,
    /// The runner, but only from what is known already: never suggest trying it.
    OnlyIfKnown,
    /// The runner by a test at home, or an examiner.
    HomeTest,
    /// An examiner only.
    Examiner,
    /// Nobody: it follows from age, sex, pregnancy, side, pain or days.
    Derived,
}

impl WhoAnswers {
    /// Who, as a list.
    pub const fn reporters(self) -> &'static [Reporter] {
        match self {
            Self::Runner | Self::OnlyIfKnown => &[Reporter::Runner, Reporter::Examiner],
            Self::RunnerOrLog => &[Reporter::Runner, Reporter::RunLog],
            Self::HomeTest => &[Reporter::HomeTest, Reporter::Examiner],
            Self::Examiner => &[Reporter::Examiner],
            Self::Derived => &[],
        }
    }

    /// Whether an app may ask for it.
    pub const fn may_be_asked(self) -> bool {
        !matches!(self, Self::Derived | Self::OnlyIfKnown)
    }
}

/// Facts that largely say the same thing. Within a group the strongest weight counts whole and the
/// others half, so that three ways of saying "it hurts to load" are not three independent proofs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Overlap {
    /// Stands alone.
    None,
    /// All places where it hurts.
    Site,
    /// How it began.
    Onset,
    /// Soreness after the run and how it settles.
    Soreness,
    /// How long, and whether better or worse.
    Course,
    /// During the run.
    RunLoad,
    /// Walking, standing, hopping.
    WeightBearing,
    /// Rest and night.
    RestAndNight,
    /// Morning stiffness and other inflammatory signs.
    Stiffness,
    /// Sitting and rising.
    Sitting,
    /// Speed, hills and stride.
    Stride,
    /// Deep bend and twist.
    DeepBend,
    /// The outer hip.
    OuterHip,
    /// Clicks, snaps and catches.
    Mechanical,
    /// Nerve signs.
    Nerve,
    /// Circulation of the leg.
    Circulation,
    /// Illness and organs.
    Unwell,
    /// Joint tests.
    JointSigns,
    /// Muscle and tendon tests.
    MuscleTests,
    /// Bone health.
    BoneRisk,
    /// Training before it began.
    TrainingLoad,
}

impl Overlap {
    /// The groups, without [`Overlap::None`].
    pub(crate) const GROUPS: [Self; 20] = [
        Self::Site,
        Self::Onset,
        Self::Soreness,
        Self::Course,
        Self::RunLoad,
        Self::WeightBearing,
        Self::RestAndNight,
        Self::Stiffness,
        Self::Sitting,
        Self::Stride,
        Self::DeepBend,
        Self::OuterHip,
        Self::Mechanical,
        Self::Nerve,
        Self::Circulation,
        Self::Unwell,
        Self::JointSigns,
        Self::MuscleTests,
        Self::BoneRisk,
        Self::TrainingLoad,
    ];
}

// ---- conditions

/// What the tables know of a condition.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConditionEntry {
    /// The condition.
    pub condition: Condition,
    /// Its family: the block of shares it falls back to, and the group it is shown in.
    pub family: Family,
    /// Ages in years at which it occurs.
    pub ages: (u8, u8),
    /// How common it is before anything is known.
    pub prior: Prior,
    /// Its pictures. Most have one; each is scored, and their shares add up.
    pub presentations: &'static [Presentation],
    /// Risk factors, and other facts common to all presentations.
    pub background: &'static [Clue],
    /// The conditions it is most easily taken for.
    pub rivals: &'static [Condition],
    /// Set where missing it does lasting harm.
    pub danger: Option<Danger>,
    /// Set for bone stress injuries: they share a block of risk factors, and nobody runs while one is plausible.
    pub bone_stress: bool,
    /// ICD-10-CM codes; a trailing hyphen leaves the last characters to the coder.
    pub icd10cm: &'static [&'static str],
    /// When the entry was last checked against its sources.
    pub reviewed: &'static str,
}

/// One picture of a condition.
#[derive(Debug)]
#[non_exhaustive]
pub struct Presentation {
    /// A short name for maintainers, such as "acute avulsion".
    pub name: &'static str,
    /// Share of the condition's patients who show this picture. The shares of a condition add up to 1.
    pub part: f64,
    /// Where it hurts. A place not listed has the share [`ELSEWHERE`].
    pub sites: &'static [Clue],
    /// Everything else.
    pub clues: &'static [Clue],
}

pub(crate) const fn presentation(
    name: &'static str,
    part: f64,
    sites: &'static [Clue],
    clues: &'static [Clue],
) -> Presentation {
    Presentation { name, part, sites, clues }
}

/// One row: what a fact says about a condition, and who says so.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Clue {
    /// The fact.
    pub fact: Fact,
    /// What is known about it.
    pub evidence: Evidence,
    /// Where the figure comes from.
    pub source: Source,
}

pub(crate) const fn clue(finding: Finding, evidence: Evidence, source: Source) -> Clue {
    Clue { fact: Fact::Finding(finding), evidence, source }
}

pub(crate) const fn factor(risk_factor: RiskFactor, evidence: Evidence, source: Source) -> Clue {
    Clue { fact: Fact::RiskFactor(risk_factor), evidence, source }
}

/// What is known about a fact in a condition.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Evidence {
    /// The figure.
    pub figure: Figure,
    /// The kind of patients it was measured in.
    pub setting: Setting,
}

/// A figure as its source gives it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Figure {
    /// Share of patients with the condition who show the fact; weighed against the fact's baseline.
    Share(f64),
    /// Sensitivity and specificity of a test.
    Accuracy {
        /// Share of the affected in whom it is positive.
        sensitivity: f64,
        /// Share of the unaffected in whom it is negative.
        specificity: f64,
    },
    /// Likelihood ratios of a present and of an absent answer.
    Ratio {
        /// When present.
        present: f64,
        /// When absent.
        absent: f64,
    },
    /// Odds, hazard or relative risk when present; an absent answer says nothing.
    Odds(f64),
}

/// In whom a figure was measured. Accuracy shrinks towards nothing the further the setting is from a
/// runner at first contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Setting {
    /// People at first contact, and every judgement.
    FirstContact,
    /// Patients of a specialist or of a surgeon, who show more signs than a runner at first contact.
    Specialist,
}

impl Setting {
    /// The exponent on the weight. Judgement.
    pub const fn exponent(self) -> f64 {
        match self {
            Self::FirstContact => 1.0,
            Self::Specialist => 0.6,
        }
    }
}

impl Evidence {
    const fn first_contact(figure: Figure) -> Self {
        Self { figure, setting: Setting::FirstContact }
    }

    /// The same figure, measured in a specialist's or surgeon's patients.
    pub(crate) const fn specialist(self) -> Self {
        Self { figure: self.figure, setting: Setting::Specialist }
    }
}

pub(crate) const fn share(share: f64) -> Evidence {
    Evidence::first_contact(Figure::Share(share))
}

pub(crate) const fn accuracy(sensitivity: f64, specificity: f64) -> Evidence {
    Evidence::first_contact(Figure::Accuracy { sensitivity, specificity })
}

pub(crate) const fn ratio(present: f64, absent: f64) -> Evidence {
    Evidence::first_contact(Figure::Ratio { present, absent })
}

pub(crate) const fn odds(odds: f64) -> Evidence {
    Evidence::first_contact(Figure::Odds(odds))
}

// The one scale of words for shares nobody has published. Always with the source `Judgement`.
pub(crate) const ALWAYS: Evidence = share(0.97);
pub(crate) const USUALLY: Evidence = share(0.80);
pub(crate) const OFTEN: Evidence = share(0.60);
pub(crate) const SOMETIMES: Evidence = share(0.30);
pub(crate) const RARELY: Evidence = share(0.10);
pub(crate) const NEVER: Evidence = share(0.02);

/// Share of patients with pain at a place that their condition does not list. Judgement.
pub const ELSEWHERE: f64 = 0.03;

/// How common a condition is before anything is known, as shares of runners with hip-region pain.
#[derive(Debug)]
#[non_exhaustive]
pub struct Prior {
    /// From 18 years.
    pub adult: f64,
    /// From 11 to 17 years. Judgement.
    pub youth: f64,
    /// Under 11 years. Judgement.
    pub child: f64,
    /// What changes it, whole, after its square root is taken. Centred: an unknown sex leaves it as it is.
    pub factors: &'static [PriorFactor],
    /// Factor in pregnancy. Judgement.
    pub pregnant: f64,
    /// Factor within a year of a birth. Judgement.
    pub postpartum: f64,
    /// Factors by the days since it began, log-linear between the two, level outside.
    pub by_days: Option<[(u16, f64); 2]>,
    /// Where the adult figure comes from.
    pub source: Source,
}

/// A factor on a prior for an age span and, where given, a sex.
#[derive(Debug)]
#[non_exhaustive]
pub struct PriorFactor {
    /// The sex it holds for, or both.
    pub sex: Option<Sex>,
    /// First and last year of age it holds for.
    pub ages: (u8, u8),
    /// What the prior is multiplied with.
    pub times: f64,
    /// Where it comes from.
    pub source: Source,
}

pub(crate) const fn prior(adult: f64, youth: f64, child: f64) -> Prior {
    Prior {
        adult,
        youth,
        child,
        factors: &[],
        pregnant: 1.0,
        postpartum: 1.0,
        by_days: None,
        source: Source::Judgement,
    }
}

impl Prior {
    pub(crate) const fn factors(self, factors: &'static [PriorFactor]) -> Self {
        Self { factors, ..self }
    }

    pub(crate) const fn pregnant(self, pregnant: f64) -> Self {
        Self { pregnant, ..self }
    }

    pub(crate) const fn postpartum(self, postpartum: f64) -> Self {
        Self { postpartum, ..self }
    }

    pub(crate) const fn by_days(self, short: (u16, f64), long: (u16, f64)) -> Self {
        Self { by_days: Some([short, long]), ..self }
    }
}

pub(crate) const fn women(ages: (u8, u8), times: f64, source: Source) -> PriorFactor {
    PriorFactor { sex: Some(Sex::Female), ages, times, source }
}

pub(crate) const fn men(ages: (u8, u8), times: f64, source: Source) -> PriorFactor {
    PriorFactor { sex: Some(Sex::Male), ages, times, source }
}

pub(crate) const fn anyone(ages: (u8, u8), times: f64, source: Source) -> PriorFactor {
    PriorFactor { sex: None, ages, times, source }
}

/// All ages.
pub(crate) const ANY_AGE: (u8, u8) = (0, 120);
/// All adult ages.
pub(crate) const ADULT: (u8, u8) = (18, 120);

/// What makes a condition that must not be missed raise the urgency by itself.
///
/// Each listed finding counts the ratio of its share here to its largest share among the named mimics,
/// never below 1; odds of risk factors count up to a factor of 8 together. Only present answers count,
/// so no answer can ever reassure.
#[derive(Debug)]
#[non_exhaustive]
pub struct Danger {
    /// The harmless conditions it is taken for.
    pub mimics: &'static [Condition],
    /// The findings that count.
    pub findings: &'static [Finding],
    /// The risk factors that count.
    pub risk_factors: &'static [RiskFactor],
    /// From which score on which urgency follows, in rising order.
    pub levels: &'static [(f64, Urgency)],
}

// ---- rules

/// A rule: any of its patterns raises it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule<Name: 'static> {
    /// What is raised.
    pub raises: Name,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Where it comes from.
    pub source: Source,
    /// The patterns, any of which is enough.
    pub patterns: &'static [Pattern],
}

pub(crate) const fn rule<Name: Copy>(
    raises: Name,
    urgency: Urgency,
    source: Source,
    patterns: &'static [Pattern],
) -> Rule<Name> {
    assert!(patterns.len() <= 8, "which patterns hold is kept in eight bits");
    Rule { raises, urgency, source, patterns }
}

/// Clauses that must all hold, within bounds.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pattern {
    /// What must be present.
    pub clauses: &'static [Clause],
    /// First and last year of age. An age range that touches the span is inside it.
    pub ages: Option<(u8, u8)>,
    /// The most days since it began. Unknown days are inside.
    pub within_days: Option<u16>,
    /// The least days since it began. Unknown days are inside.
    pub days_from: Option<u16>,
    /// The least worst-pain score. An unknown score is inside.
    pub pain_from: Option<u8>,
    /// Not for pain that is said to be on both sides and to have begun within the last seven days, as soreness
    /// is. An unknown side or unknown days are inside.
    pub unless_fresh_on_both_sides: bool,
}

pub(crate) const fn when(clauses: &'static [Clause]) -> Pattern {
    Pattern {
        clauses,
        ages: None,
        within_days: None,
        days_from: None,
        pain_from: None,
        unless_fresh_on_both_sides: false,
    }
}

impl Pattern {
    pub(crate) const fn ages(self, first: u8, last: u8) -> Self {
        Self { ages: Some((first, last)), ..self }
    }

    pub(crate) const fn within_days(self, days: u16) -> Self {
        Self { within_days: Some(days), ..self }
    }

    pub(crate) const fn days_from(self, days: u16) -> Self {
        Self { days_from: Some(days), ..self }
    }

    pub(crate) const fn unless_fresh_on_both_sides(self) -> Self {
        Self { unless_fresh_on_both_sides: true, ..self }
    }

    pub(crate) const fn pain_from(self, pain: u8) -> Self {
        Self { pain_from: Some(pain), ..self }
    }
}

/// A condition on the facts that are present.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "an evaluator must know every clause")]
pub enum Clause {
    /// At least one of them.
    AnyOf(FactSet),
    /// All of them.
    AllOf(FactSet),
    /// At least so many of the signs; facts in one set are one sign.
    AtLeast(usize, &'static [FactSet]),
}

impl Clause {
    /// Every fact it names.
    pub const fn facts(&self) -> FactSet {
        match self {
            Self::AnyOf(facts) | Self::AllOf(facts) => *facts,
            Self::AtLeast(_, signs) => {
                let mut facts = FactSet::EMPTY;
                let mut i = 0;
                while i < signs.len() {
                    facts = facts.union(signs[i]);
                    i += 1;
                }
                facts
            }
        }
    }
}

pub(crate) const fn any_of(facts: FactSet) -> Clause {
    Clause::AnyOf(facts)
}

pub(crate) const fn all_of(facts: FactSet) -> Clause {
    Clause::AllOf(facts)
}

pub(crate) const fn at_least(count: usize, signs: &'static [FactSet]) -> Clause {
    Clause::AtLeast(count, signs)
}

/// A conflict between sources, or a condition no answer can show, and what was decided.
#[derive(Debug)]
#[non_exhaustive]
pub struct Adjudicated {
    /// What it is about.
    pub subject: &'static str,
    /// What was decided.
    pub decision: &'static str,
    /// Why.
    pub reason: &'static str,
}

pub(crate) const fn decided(subject: &'static str, decision: &'static str, reason: &'static str) -> Adjudicated {
    Adjudicated { subject, decision, reason }
}

/// A safety question and the pictures for which it matters.
#[derive(Debug)]
#[non_exhaustive]
pub struct SafetyEntry {
    /// The question.
    pub question: SafetyQuestion,
    /// The facts it asks about.
    pub facts: FactSet,
    /// It matters unless all of these places are known not to hurt. Empty: it always matters.
    pub sites: FactSet,
    /// It matters whatever the place when one of these is present.
    pub signs: FactSet,
    /// Where it comes from.
    pub source: Source,
}

// ---- sources

/// A source as a reader can find it.
#[derive(Debug)]
#[non_exhaustive]
pub struct SourceEntry {
    /// Authors or publisher.
    pub authors: &'static str,
    /// Year, empty where unknown.
    pub year: &'static str,
    /// Title.
    pub title: &'static str,
    /// Journal or site.
    pub journal: &'static str,
    /// DOI, empty where there is none.
    pub doi: &'static str,
    /// PubMed number, empty where there is none.
    pub pmid: &'static str,
}
