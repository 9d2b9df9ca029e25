//! What the tables know of a fact.

use crate::vocabulary::{Fact, FactSet, Finding, Reporter, RiskFactor, Section};

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
