//! How likely each lane is before anything is answered, by age and sex.

use super::{LANE_CONDITIONS, PARTS, USED};
use crate::knowledge::conditions::{Prior, PriorFactor};
use crate::knowledge::thresholds::{ADULT_AGES, AGE_BANDS, OUTSIDE_AGES, PRIOR_POWER, TYPICAL_AGES, YOUTH_AGES};
use crate::log2::{exp2, log2, power, units};
use crate::vocabulary::{Condition, Sex};

/// First and last year of a band.
pub(crate) const fn band_ages(band: usize) -> (u8, u8) {
    (AGE_BANDS[band], if band + 1 < AGE_BANDS.len() { AGE_BANDS[band + 1] - 1 } else { ADULT_AGES.1 })
}

pub(crate) const BANDS: usize = AGE_BANDS.len();

pub(super) const SEXES: [Option<Sex>; 3] = [None, Some(Sex::Female), Some(Sex::Male)];

pub(crate) const fn sex_index(sex: Option<Sex>) -> usize {
    match sex {
        None => 0,
        Some(Sex::Female) => 1,
        Some(Sex::Male) => 2,
    }
}

/// Log2 of the tempered prior of each lane, in units, by band and sex. Each row adds up to a share of 1.
pub(crate) static PRIORS: [[[i32; USED]; SEXES.len()]; BANDS] = {
    let mut table = [[[0; USED]; SEXES.len()]; BANDS];
    let mut band = 0;
    while band < BANDS {
        let mut sex = 0;
        while sex < SEXES.len() {
            let mut weights = [0.0; USED];
            let (mut sum, mut lane) = (0.0, 0);
            while lane < USED {
                let entry = LANE_CONDITIONS[lane].entry();
                let (table, factor) = prior_at(&entry.prior, entry.ages, band, SEXES[sex]);
                weights[lane] = exp2(PRIOR_POWER * log2(table)) * factor * PARTS[lane];
                sum += weights[lane];
                lane += 1;
            }
            lane = 0;
            while lane < USED {
                table[band][sex][lane] = units(weights[lane] / sum);
                lane += 1;
            }
            sex += 1;
        }
        band += 1;
    }
    table
};

/// The prior of somebody of running age whose age is not known, by sex.
pub(crate) static PRIORS_OF_TYPICAL_AGES: [[i32; USED]; SEXES.len()] = {
    let mut table = [[0; USED]; SEXES.len()];
    let mut sex = 0;
    while sex < SEXES.len() {
        table[sex] = mean_prior(sex, TYPICAL_AGES.0, TYPICAL_AGES.1);
        sex += 1;
    }
    table
};

/// The powers of [`PRIORS`], as fractions of `1 << 31`.
static POWERS: [[[u32; USED]; SEXES.len()]; BANDS] = {
    let mut table = [[[0; USED]; SEXES.len()]; BANDS];
    let mut band = 0;
    while band < BANDS {
        let mut sex = 0;
        while sex < SEXES.len() {
            let mut lane = 0;
            while lane < USED {
                let prior = PRIORS[band][sex][lane];
                table[band][sex][lane] = power(if prior < 0 { prior } else { 0 }) as u32;
                lane += 1;
            }
            sex += 1;
        }
        band += 1;
    }
    table
};

/// The mean prior over a range of ages, every year as likely as the next.
pub(crate) const fn mean_prior(sex: usize, first: u8, last: u8) -> [i32; USED] {
    let mut sums = [0; USED];
    let (mut years, mut band) = (0, band_of(first));
    while band <= band_of(last) {
        let in_band = years_in_band(band, first, last) as u64;
        let powers = &POWERS[band][sex];
        let mut lane = 0;
        while lane < USED {
            sums[lane] += powers[lane] as u64 * in_band;
            lane += 1;
        }
        years += in_band;
        band += 1;
    }
    let whole = (power(0) * if years > 1 { years } else { 1 }) as f64;
    let mut mean = [0; USED];
    let mut lane = 0;
    while lane < USED {
        mean[lane] = units((if sums[lane] > 1 { sums[lane] } else { 1 }) as f64 / whole);
        lane += 1;
    }
    mean
}

/// The band in which an age lies.
pub(crate) const fn band_of(years: u8) -> usize {
    let mut band = BANDS - 1;
    while band > 0 && years < AGE_BANDS[band] {
        band -= 1;
    }
    band
}

const fn years_in_band(band: usize, first: u8, last: u8) -> u8 {
    let (from, to) = band_ages(band);
    let from = if from > first { from } else { first };
    let to = if to < last { to } else { last };
    if from > to { 0 } else { to - from + 1 }
}

/// Log2 of the tempered prior of a lane outside the ages of its condition, in units.
pub(crate) const OUTSIDE_AGES_UNITS: i32 = units(OUTSIDE_AGES);

/// The prior of adults: the stated one, or what the other conditions leave.
const fn adult(prior: &Prior) -> f64 {
    match prior.adult {
        Some(share) => share,
        None => LEFT_OF_ADULTS,
    }
}

/// What the stated priors leave of the whole, so that all add up to 1 and a new condition changes no other.
const LEFT_OF_ADULTS: f64 = {
    let (mut stated, mut left_open, mut i) = (0.0, 0, 0);
    while i < Condition::COUNT {
        match Condition::ALL[i].entry().prior.adult {
            Some(share) => stated += share,
            None => left_open += 1,
        }
        i += 1;
    }
    assert!(left_open == 1, "one condition takes what the others leave");
    assert!(stated < 0.95, "the priors of adults leave too little");
    1.0 - stated
};

/// A prior's table value and the product of its factors.
pub(super) const fn prior_at(prior: &Prior, ages: (u8, u8), band: usize, sex: Option<Sex>) -> (f64, f64) {
    let (first, last) = band_ages(band);
    if ages.1 < first || last < ages.0 {
        return (OUTSIDE_AGES * OUTSIDE_AGES, 1.0);
    }
    let table = if last < YOUTH_AGES.0 {
        prior.child
    } else if last <= YOUTH_AGES.1 {
        prior.youth
    } else {
        adult(prior)
    };
    let mut product = 1.0;
    let mut i = 0;
    while i < prior.factors.len() {
        let factor: &PriorFactor = &prior.factors[i];
        let overlaps = factor.ages.0 <= last && first <= factor.ages.1;
        assert!(
            !overlaps || (factor.ages.0 <= first && last <= factor.ages.1),
            "the ages of a factor must not cut an age band"
        );
        let sex_fits = match (factor.sex, sex) {
            (None, _) => true,
            (Some(for_sex), Some(sex)) => for_sex as usize == sex as usize,
            (Some(_), None) => false,
        };
        if overlaps && sex_fits {
            product *= factor.times;
        }
        i += 1;
    }
    (table, product)
}

/// Log2 of each lane's factor in pregnancy and after a birth, in units.
pub(crate) static PREGNANCY: [[i32; USED]; 2] = {
    let mut table = [[0; USED]; 2];
    let mut lane = 0;
    while lane < USED {
        let prior = &LANE_CONDITIONS[lane].entry().prior;
        table[0][lane] = units(prior.pregnant);
        table[1][lane] = units(prior.postpartum);
        lane += 1;
    }
    table
};

/// Log2 of each lane's factors by days, in units, where it has any.
pub(crate) static BY_DAYS: [(usize, [(u16, i32); 2]); lanes_by_days()] = {
    let mut table = [(0, [(0, 0); 2]); lanes_by_days()];
    let (mut next, mut lane) = (0, 0);
    while lane < USED {
        if let Some([short, long]) = LANE_CONDITIONS[lane].entry().prior.by_days {
            table[next] = (lane, [(short.0, units(short.1)), (long.0, units(long.1))]);
            next += 1;
        }
        lane += 1;
    }
    table
};

const fn lanes_by_days() -> usize {
    let (mut count, mut lane) = (0, 0);
    while lane < USED {
        count += LANE_CONDITIONS[lane].entry().prior.by_days.is_some() as usize;
        lane += 1;
    }
    count
}
