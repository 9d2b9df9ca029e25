//! The types of a fact's entry.

use crate::vocabulary::{Fact, FactSet, Field, Finding, Reporter, RiskFactor, Section, Sex};

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
    /// It is not to be asked of a runner while one of these is present: the test would load a hurt leg, or the question
    /// is answered already.
    pub not_with: FactSet,
    /// Whom it suits. In anybody else it counts as absent unless said.
    pub suits: Suits,
    /// It is only asked once one of these is present. Empty: at any time.
    pub follows_on: FactSet,
}

impl FactEntry {
    pub(super) const fn not_with(self, not_with: FactSet) -> Self {
        Self { not_with, ..self }
    }

    pub(super) const fn suits(self, suits: Suits) -> Self {
        Self { suits, ..self }
    }
}

pub(super) const fn finding(
    finding: Finding,
    section: Section,
    who: WhoAnswers,
    baseline: f64,
    overlap: Overlap,
) -> FactEntry {
    entry(Fact::Finding(finding), section, who, baseline, overlap)
}

pub(super) const fn risk_factor(
    risk_factor: RiskFactor,
    section: Section,
    who: WhoAnswers,
    baseline: f64,
    overlap: Overlap,
) -> FactEntry {
    entry(Fact::RiskFactor(risk_factor), section, who, baseline, overlap)
}

const fn entry(fact: Fact, section: Section, who: WhoAnswers, baseline: f64, overlap: Overlap) -> FactEntry {
    FactEntry {
        fact,
        section,
        who,
        baseline,
        overlap,
        not_with: FactSet::EMPTY,
        suits: ANYBODY,
        follows_on: FactSet::EMPTY,
    }
}

/// Whom a fact suits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suits {
    /// The sex in which it occurs, or both.
    pub sex: Option<Sex>,
}

const ANYBODY: Suits = Suits { sex: None };
pub(super) const WOMEN: Suits = Suits { sex: Some(Sex::Female) };
pub(super) const MEN: Suits = Suits { sex: Some(Sex::Male) };

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
    /// Nobody: it follows from a field of the case.
    Derived(Field),
}

impl WhoAnswers {
    /// Who, as a list.
    pub const fn reporters(self) -> &'static [Reporter] {
        match self {
            Self::Runner | Self::OnlyIfKnown => &[Reporter::Runner, Reporter::Examiner],
            Self::RunnerOrLog => &[Reporter::Runner, Reporter::RunLog],
            Self::HomeTest => &[Reporter::HomeTest, Reporter::Examiner],
            Self::Examiner => &[Reporter::Examiner],
            Self::Derived(_) => &[],
        }
    }

    /// The field it follows from, if it does.
    pub const fn follows_from(self) -> Option<Field> {
        match self {
            Self::Derived(field) => Some(field),
            _ => None,
        }
    }

    /// Whether an app may ask for it.
    pub const fn may_be_asked(self) -> bool {
        !matches!(self, Self::Derived(_) | Self::OnlyIfKnown)
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
