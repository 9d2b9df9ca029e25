//! The types of a condition's entry: clues, shares, priors, danger.

use super::codes::Codes;
use crate::knowledge::sources::Source;
use crate::knowledge::thresholds::{ADULT_AGES, SPECIALIST_EXPONENT};
use crate::vocabulary::{Condition, Fact, FactSet, Family, Finding, Grade, RiskFactor, Sex, Urgency};

/// What the tables hold about a condition.
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
    /// The ways it presents. Most conditions have one. Each is scored, and their shares add up.
    pub presentations: &'static [Presentation],
    /// Risk factors, and other facts common to all presentations.
    pub background: &'static [Clue],
    /// The conditions it is most easily mistaken for.
    pub rivals: &'static [Condition],
    /// Set where missing it does lasting harm.
    pub danger: Option<Danger>,
    /// Set for bone stress injuries. They share a block of risk factors, and running is ruled out while one is
    /// plausible.
    pub bone_stress: bool,
    /// Its codes in health records.
    pub codes: Codes,
    /// When the entry was last checked against its sources.
    pub reviewed: &'static str,
}

impl ConditionEntry {
    /// Whether running on it, loading it and stretching it are ruled out while it is plausible, because it must not be
    /// missed or the skeleton is still growing.
    pub const fn is_guarded(&self) -> bool {
        self.danger.is_some() || matches!(self.family, Family::GrowingSkeleton)
    }
}

/// One way a condition presents.
#[derive(Debug)]
#[non_exhaustive]
pub struct Presentation {
    /// A short name for maintainers, such as "acute avulsion".
    pub name: &'static str,
    /// Share of the condition's patients who present this way. The shares of a condition add up to 1.
    pub part: f64,
    /// Where it hurts. A place not listed has the share [`ELSEWHERE`].
    pub sites: &'static [Clue],
    /// Everything else.
    pub clues: &'static [Clue],
    /// What it cannot be without. Until one of these is told, it does not lead and is not named as likely. Danger
    /// scores, rules and safety questions do not depend on it. Empty: it needs nothing. Judgement.
    pub needs: FactSet,
}

impl Presentation {
    pub(crate) const fn needs(self, needs: FactSet) -> Self {
        Self { needs, ..self }
    }
}

pub(crate) const fn presentation(
    name: &'static str,
    part: f64,
    sites: &'static [Clue],
    clues: &'static [Clue],
) -> Presentation {
    Presentation { name, part, sites, clues, needs: FactSet::EMPTY }
}

/// One row: what a fact says about a condition, and the source.
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

impl Clue {
    /// How good the evidence is.
    ///
    /// Judgement is opinion. A figure from first contact is moderate. A figure from specialists' patients is limited,
    /// because they show more signs than a runner at first contact.
    pub const fn grade(&self) -> Grade {
        match (self.source, self.evidence.patients) {
            (Source::Judgement, _) => Grade::D,
            (_, Patients::Specialist) => Grade::C,
            (_, Patients::FirstContact) => Grade::B,
        }
    }
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
    pub likelihood: Likelihood,
    /// The kind of patients it was measured in.
    pub patients: Patients,
}

/// What a fact says about a condition, as the source gives it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Likelihood {
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

/// The kind of patients a figure was measured in.
///
/// The further the patients are from a runner at first contact, the more accuracy shrinks towards nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Patients {
    /// People at first contact, and every judgement.
    FirstContact,
    /// Patients of a specialist or surgeon, who show more signs than a runner at first contact.
    Specialist,
}

impl Patients {
    /// The exponent on the weight. Judgement.
    pub const fn exponent(self) -> f64 {
        match self {
            Self::FirstContact => 1.0,
            Self::Specialist => SPECIALIST_EXPONENT,
        }
    }
}

impl Evidence {
    const fn first_contact(likelihood: Likelihood) -> Self {
        Self { likelihood, patients: Patients::FirstContact }
    }

    /// The same figure, measured in a specialist's or surgeon's patients.
    pub(crate) const fn specialist(self) -> Self {
        Self { likelihood: self.likelihood, patients: Patients::Specialist }
    }
}

pub(crate) const fn share(share: f64) -> Evidence {
    Evidence::first_contact(Likelihood::Share(share))
}

pub(crate) const fn accuracy(sensitivity: f64, specificity: f64) -> Evidence {
    Evidence::first_contact(Likelihood::Accuracy { sensitivity, specificity })
}

pub(crate) const fn ratio(present: f64, absent: f64) -> Evidence {
    Evidence::first_contact(Likelihood::Ratio { present, absent })
}

pub(crate) const fn odds(odds: f64) -> Evidence {
    Evidence::first_contact(Likelihood::Odds(odds))
}

// The only scale of words for shares that nobody has published. The source is always `Judgement`.
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
    /// From age 18. `None` for the one condition that takes what the others leave, so that all add up to 1.
    pub adult: Option<f64>,
    /// From age 11 to 17. Judgement.
    pub youth: f64,
    /// Under age 11. Judgement.
    pub child: f64,
    /// What changes it, applied in full after its square root is taken. Centred: an unknown sex leaves it unchanged.
    pub factors: &'static [PriorFactor],
    /// Factor in pregnancy. Judgement.
    pub pregnant: f64,
    /// Factor within a year of a birth. Judgement.
    pub postpartum: f64,
    /// Factors by the days since it began: log-linear between the two points, constant outside them.
    pub by_days: Option<[(u16, f64); 2]>,
    /// Where the adult figure comes from.
    pub source: Source,
}

/// A factor on a prior for an age span and, where given, a sex.
#[derive(Debug)]
#[non_exhaustive]
pub struct PriorFactor {
    /// The sex it applies to, or both.
    pub sex: Option<Sex>,
    /// First and last year of age it applies to.
    pub ages: (u8, u8),
    /// What the prior is multiplied by.
    pub times: f64,
    /// Where it comes from.
    pub source: Source,
}

pub(crate) const fn prior(adult: f64, youth: f64, child: f64) -> Prior {
    Prior { adult: Some(adult), ..the_rest(youth, child) }
}

pub(crate) const fn the_rest(youth: f64, child: f64) -> Prior {
    Prior {
        adult: None,
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
pub(crate) const ADULT: (u8, u8) = ADULT_AGES;

/// How a condition that must not be missed raises the urgency by itself.
///
/// Each listed finding counts as the ratio of its share here to its largest share among the mimics, never below 1. The
/// odds of risk factors together count up to a factor of 8. Only present answers count, so no answer can ever reassure.
#[derive(Debug)]
#[non_exhaustive]
pub struct Danger {
    /// The harmless conditions it is mistaken for.
    pub mimics: &'static [Condition],
    /// The findings that count.
    pub findings: FactSet,
    /// The risk factors that count.
    pub risk_factors: FactSet,
    /// The score from which each urgency follows, in rising order.
    pub levels: &'static [(f64, Urgency)],
}

impl Danger {
    /// Whether its own first level of care is no higher than this.
    pub(crate) fn can_wait_with(&self, urgency: Urgency) -> bool {
        self.levels.first().is_none_or(|(_, first)| *first <= urgency)
    }
}
