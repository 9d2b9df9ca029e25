//! The model: a score by lane, from it the share of each condition, and how well that foretells the diagnosis.

use running_hip_pain::fitting::{self, Part, eased};
use running_hip_pain::knowledge::Overlap;
use running_hip_pain::{Condition, Setting};

use crate::cases::Told;

/// How hard the factors are pulled to 1: the weight of one squared unit against one case. Of a quarter, a half, 1 and 2 a
/// half foretold held-out cases best.
const PULL: f64 = 0.5;

/// The same for the biases that are case mix: those of a clinic beside those of runners, and those of conditions that must
/// not be missed, because published cases are graver than runners are.
const PULL_OF_MIX: f64 = 1.0;

/// The overlaps with a factor of their own for bone stress injuries. What loads bone, weakens it or hurts when it is
/// stood on says more about bone than about anything else.
pub const BONE_STRESS: [Overlap; 2] = [Overlap::WeightBearing, Overlap::TrainingLoad];

/// What stays as it is: the odds of bone risks are published, and whoever writes up a stress fracture tells of them, while
/// nobody does for a sore tendon.
pub const HELD: Part = Part::For(Overlap::BoneRisk);

/// The numbers that are fitted. Factors are kept as natural logarithms of their ratio to [`as_judged`], so that none
/// turns negative; biases are in bits.
#[derive(Clone)]
pub struct Numbers {
    pub flat: Vec<f64>,
}

/// What the parts, the lanes and the numbers are.
pub struct Model {
    pub parts: Vec<Part>,
    lanes: &'static [Condition],
    is_bone: Vec<bool>,
}

/// The factor of a part before any case was seen.
fn as_judged(part: Part) -> f64 {
    match part {
        Part::Untold => 2.0,
        _ => 1.0,
    }
}

impl Model {
    pub fn new() -> Self {
        let lanes = fitting::lanes();
        Self { parts: fitting::parts(), lanes, is_bone: lanes.iter().map(|it| it.entry().bone_stress).collect() }
    }

    /// As many zeros as there are numbers: the tables as judged.
    pub fn start(&self) -> Numbers {
        Numbers { flat: vec![0.0; self.parts.len() + BONE_STRESS.len() + 2 * Condition::COUNT] }
    }

    /// The factor of a part.
    pub fn factor(&self, numbers: &Numbers, part: Part) -> f64 {
        let index = self.parts.iter().position(|other| *other == part).expect("a part");
        as_judged(part) * numbers.flat[index].exp()
    }

    /// The factor of what an overlap says for a bone stress injury.
    pub fn bone_factor(&self, numbers: &Numbers, index: usize) -> f64 {
        self.factor(numbers, Part::For(BONE_STRESS[index])) * numbers.flat[self.parts.len() + index].exp()
    }

    /// The bias of a condition in bits, by who asks.
    pub fn bias(&self, numbers: &Numbers, condition: Condition, setting: Setting) -> f64 {
        let biases = &numbers.flat[self.parts.len() + BONE_STRESS.len()..];
        let mix = if setting == Setting::Clinic { biases[Condition::COUNT + condition as usize] } else { 0.0 };
        biases[condition as usize] + mix
    }

    /// The share of each condition.
    pub fn shares(&self, numbers: &Numbers, told: &Told, setting: Setting) -> [f64; Condition::COUNT] {
        let mut shares = [0.0; Condition::COUNT];
        for (condition, part) in self.lanes.iter().zip(self.lane_shares(&self.factors(numbers), numbers, told, setting))
        {
            shares[*condition as usize] += part;
        }
        shares
    }

    /// The factor of each part, for bone stress injuries and for the others.
    fn factors(&self, numbers: &Numbers) -> [Vec<f64>; 2] {
        let plain: Vec<f64> = self.parts.iter().map(|part| self.factor(numbers, *part)).collect();
        let mut bone = plain.clone();
        for index in 0..BONE_STRESS.len() {
            bone[self.bone_part(index)] = self.bone_factor(numbers, index);
        }
        [plain, bone]
    }

    fn bone_part(&self, index: usize) -> usize {
        let part = Part::For(BONE_STRESS[index]);
        self.parts.iter().position(|other| *other == part).expect("a part")
    }

    /// What some evidence says of each lane, in bits.
    fn said(&self, factors: &[Vec<f64>; 2], evidence: &[Vec<f64>]) -> Vec<f64> {
        let mut said = vec![0.0; self.lanes.len()];
        for (index, part) in evidence.iter().enumerate() {
            for (lane, bits) in part.iter().enumerate().filter(|(_, bits)| **bits != 0.0) {
                said[lane] += factors[usize::from(self.is_bone[lane])][index] * bits;
            }
        }
        said
    }

    fn lane_shares(&self, factors: &[Vec<f64>; 2], numbers: &Numbers, told: &Told, setting: Setting) -> Vec<f64> {
        let mut scores = told.evidence.prior.clone();
        let said = self.said(factors, &told.evidence.told).into_iter();
        let said = said.zip(self.said(factors, &told.evidence.denied)).map(|(told, denied)| told + eased(denied).0);
        for ((score, said), condition) in scores.iter_mut().zip(said).zip(self.lanes) {
            *score += said + self.bias(numbers, *condition, setting);
        }
        let best = scores.iter().copied().fold(f64::MIN, f64::max);
        let powers: Vec<f64> = scores.iter().map(|score| (score - best).exp2()).collect();
        let whole: f64 = powers.iter().sum();
        powers.iter().map(|power| power / whole).collect()
    }

    /// How badly the shares foretell the diagnoses, with the pull, and how that changes with each number.
    pub fn loss(&self, numbers: &Numbers, cases: &[&Told]) -> (f64, Vec<f64>) {
        let count = self.parts.len();
        let factors = self.factors(numbers);
        let biases = count + BONE_STRESS.len();
        let is_mix = |bias: usize| Condition::ALL.get(bias).is_none_or(|condition| condition.entry().danger.is_some());
        let pull = |index: usize| if index >= biases && is_mix(index - biases) { PULL_OF_MIX } else { PULL };
        let pulled = || numbers.flat.iter().enumerate().map(|(index, number)| (pull(index), number));
        let mut loss: f64 = pulled().map(|(pull, number)| pull * number * number).sum();
        let mut slopes: Vec<f64> = pulled().map(|(pull, number)| 2.0 * pull * number).collect();
        for told in cases {
            let shares = self.lane_shares(&factors, numbers, told, told.setting);
            let is_right = |lane: usize| told.right.contains(&self.lanes[lane]);
            let right: f64 =
                shares.iter().enumerate().filter(|(lane, _)| is_right(*lane)).map(|(_, share)| share).sum();
            let right = right.max(1e-300);
            loss -= told.weight * right.ln();
            // How the loss falls with the score of each lane, in bits.
            let gains: Vec<f64> = shares
                .iter()
                .enumerate()
                .map(|(lane, share)| {
                    let of_right = if is_right(lane) { share / right } else { 0.0 };
                    told.weight * std::f64::consts::LN_2 * (of_right - share)
                })
                .collect();
            let denied = self.said(&factors, &told.evidence.denied);
            let gains_by_denied: Vec<f64> = gains.iter().zip(denied).map(|(gain, bits)| gain * eased(bits).1).collect();
            for (evidence, gains) in [(&told.evidence.told, &gains), (&told.evidence.denied, &gains_by_denied)] {
                for (index, part) in evidence.iter().enumerate() {
                    for (lane, bits) in part.iter().enumerate().filter(|(_, bits)| **bits != 0.0) {
                        slopes[index] -= gains[lane] * bits * factors[usize::from(self.is_bone[lane])][index];
                    }
                }
                for index in 0..BONE_STRESS.len() {
                    let part = self.bone_part(index);
                    let on_bone = evidence[part].iter().enumerate().filter(|(lane, _)| self.is_bone[*lane]);
                    slopes[count + index] -=
                        on_bone.map(|(lane, bits)| gains[lane] * bits * factors[1][part]).sum::<f64>();
                }
            }
            for (lane, gain) in gains.iter().enumerate() {
                let bias = count + BONE_STRESS.len() + self.lanes[lane] as usize;
                slopes[bias] -= gain;
                if told.setting == Setting::Clinic {
                    slopes[bias + Condition::COUNT] -= gain;
                }
            }
        }
        for (slope, _) in slopes.iter_mut().zip(&self.parts).filter(|(_, part)| *part == &HELD) {
            *slope = 0.0;
        }
        (loss, slopes)
    }
}
