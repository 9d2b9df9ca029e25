//! What has to be so before the first run after a pause.

use crate::keyed::keyed_table;
use crate::knowledge::sources::Source;
use crate::vocabulary::{Condition, Grade};

/// What the tables hold about a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GateEntry {
    /// The gate.
    pub gate: Gate,
    /// Who can say that it is open.
    pub keeper: Gatekeeper,
    /// Whether it concerns bone alone, or everything else.
    pub bone: bool,
    /// How good the evidence is.
    pub grade: Grade,
    /// Where it comes from.
    pub source: Source,
}

/// Who can say that a gate is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must ask the right one")]
pub enum Gatekeeper {
    /// Whoever examines the leg. A clinician who allows running opens all of these at once.
    Clinician,
    /// The walks in the diary.
    Diary,
    /// The runner.
    Runner,
}

const fn bone(gate: Gate, keeper: Gatekeeper, source: Source) -> GateEntry {
    GateEntry { gate, keeper, bone: true, grade: Grade::D, source }
}

const fn soft(gate: Gate, keeper: Gatekeeper, source: Source) -> GateEntry {
    GateEntry { gate, keeper, bone: false, grade: Grade::D, source }
}

keyed_table! {
    /// Something that has to be so before the first run after a pause.
    ///
    /// Lists of experts also have hops. Nobody is told to hop here: a runner who hops on a cracked bone can break it.
    #[non_exhaustive]
    pub enum Gate {
        /// A clinician has allowed running.
        Cleared = "gate_cleared": bone(Gatekeeper::Clinician, Source::Judgement),
        /// The bone is no longer tender to pressure.
        NoBonyTenderness = "gate_no_bony_tenderness": bone(Gatekeeper::Clinician, Source::George2024),
        /// At a high-risk site, a scan shows that it has healed.
        HealedOnImaging = "gate_healed_on_imaging": bone(Gatekeeper::Clinician, Source::George2024),
        /// Strength and load have been tested: stairs, the sore leg alone, squats and a little jogging, all without pain.
        LoadTested = "gate_load_tested": bone(Gatekeeper::Clinician, Source::George2024),
        /// What let the bone crack has been dealt with: load, energy, periods, bone density.
        CausesDealtWith = "gate_causes_dealt_with": bone(Gatekeeper::Clinician, Source::George2024),
        /// Two brisk walks of 30 to 45 minutes without any pain, during or the next morning.
        PainlessWalks = "gate_painless_walks": bone(Gatekeeper::Diary, Source::George2024),
        /// Two brisk walks of 30 minutes with a pain of at most 2 of 10, and no worse the next morning.
        EasyWalks = "gate_easy_walks": soft(Gatekeeper::Diary, Source::Judgement),
        /// Stairs hurt by at most 2 of 10.
        Stairs = "gate_stairs": soft(Gatekeeper::Runner, Source::Judgement),
        /// Half a minute on the sore leg hurts by at most 2 of 10.
        SingleLegStance = "gate_single_leg_stance": soft(Gatekeeper::Runner, Source::Judgement),
        /// Ten squats on the sore leg hurt by at most 2 of 10.
        SingleLegSquats = "gate_single_leg_squats": soft(Gatekeeper::Runner, Source::Judgement),
        /// A minute of jogging on the spot hurts by at most 2 of 10.
        JogOnTheSpot = "gate_jog_on_the_spot": soft(Gatekeeper::Runner, Source::Judgement),
    }

    /// The gates.
    pub const GATES: [GateEntry];
}

impl Gate {
    /// Who opens it, and where it comes from.
    pub const fn entry(self) -> &'static GateEntry {
        &GATES[self as usize]
    }
}

/// Where a stress fracture heals badly, so that a scan has to show that it has: the neck of the femur, the pelvis and the
/// sacrum (`mountjoy2023`).
pub const HIGH_RISK_SITES: &[Condition] =
    &[Condition::FemoralNeckStressFracture, Condition::PelvicStressFracture, Condition::SacralStressFracture];
