//! A made-up log for the benchmarks.

use running_hip_pain::Day;
use running_hip_pain::training::Run;

pub fn today() -> Day {
    Day::new(2026, 11, 22).expect("a day")
}

/// This many runs of 3 to 20 km, each up to `most_days` after the one before, the last of them today or shortly before.
/// The same seed gives the same runs.
pub fn made_up_log(seed: u32, count: usize, most_days: u64) -> impl Iterator<Item = Run> {
    let mut next = 0x2545_f491_4f6c_dd1d_u64 ^ u64::from(seed);
    let mut draw = move |below: u64| {
        next ^= next << 13;
        next ^= next >> 7;
        next ^= next << 17;
        next % below
    };
    let mut day = today() + -((count as u64 * most_days) as i32);
    (0..count).map(move |_| {
        day = day + (1 + draw(most_days) as i32);
        let metres = 3_000 + draw(17_000) as u32;
        Run::on(day).metres(metres).seconds(metres / 3).started(6 * 3_600).effort(draw(10) as u8)
    })
}
