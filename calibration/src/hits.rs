//! How often the right condition is named first or among three, and how well the shares foretell it.

use running_hip_pain::{Condition, Setting};

use crate::cases::Told;
use crate::model::{Model, Numbers};

/// Sums over tellings.
#[derive(Default)]
pub struct Hits {
    pub of: f64,
    pub first: f64,
    pub three: f64,
    /// The natural logarithm of the share of what is right.
    pub log: f64,
    /// The squared distance of the leader's share from 1 if it is right, from 0 if not.
    pub brier: f64,
}

impl Hits {
    /// Over the first reading of each case that is told in this way.
    pub fn count<'a>(
        model: &Model,
        told: impl Iterator<Item = (&'a Told, &'a Numbers)>,
        telling: &str,
        setting: impl Fn(&Told) -> Setting,
    ) -> Self {
        let mut hits = Self::default();
        for (told, numbers) in told.filter(|(told, _)| told.telling == telling && told.reading == 0) {
            let shares = model.shares(numbers, told, setting(told));
            let mut order: Vec<Condition> = Condition::ALL.to_vec();
            order.sort_by(|a, b| shares[*b as usize].total_cmp(&shares[*a as usize]));
            let is_right = |condition: &Condition| told.right.contains(condition);
            let leads = f64::from(u8::from(is_right(&order[0])));
            let right: f64 = told.right.iter().map(|condition| shares[*condition as usize]).sum();
            hits.of += 1.0;
            hits.first += leads;
            hits.three += f64::from(u8::from(order[..3].iter().any(is_right)));
            hits.log += right.max(1e-9).ln();
            hits.brier += (shares[order[0] as usize] - leads).powi(2);
        }
        hits
    }

    /// First and among three in percent, the mean logarithm, the Brier score.
    pub fn told(&self) -> String {
        let percent = |hits: f64| 100.0 * hits / self.of;
        let (log, brier) = (self.log / self.of, self.brier / self.of);
        format!("{:.1} / {:.1} | {log:.2} | {brier:.3}", percent(self.first), percent(self.three))
    }
}
