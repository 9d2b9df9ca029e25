//! What the fit is worth on cases that it was not made with.

use std::collections::BTreeSet;

use crate::cases::Told;
use crate::fit::fit;
use crate::model::{Model, Numbers};

/// The cases are cut into as many parts, each of which is foretold from the others.
pub const FOLDS: usize = 5;
/// And that as many times, each time cut otherwise.
pub const TIMES: u64 = 3;

/// For each cut, each case with the numbers of the fold that did not hold it. All tellings of a case are in one fold.
/// Of the others a part is learnt from, in percent; the written cases always are.
pub fn held_out<'a>(
    model: &Model,
    published: &'a [Told],
    written: &[Told],
    percent: u64,
) -> Vec<Vec<(&'a Told, Numbers)>> {
    let jobs: Vec<(u64, usize)> = (0..TIMES).flat_map(|time| (0..FOLDS).map(move |fold| (time, fold))).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let run = |&(time, fold): &(u64, usize)| {
        let folds = Folds::new(published, time);
        let learnt =
            published.iter().filter(|told| folds.of(&told.id) != fold && mixed(&told.id, 1_000 + time) % 100 < percent);
        let learnt: Vec<&Told> = learnt.chain(written).collect();
        let numbers = fit(model, &learnt);
        let held = published.iter().filter(|told| folds.of(&told.id) == fold);
        held.map(|told| (told, numbers.clone())).collect::<Vec<_>>()
    };
    let done: Vec<Vec<(&Told, Numbers)>> = std::thread::scope(|scope| {
        let chunks: Vec<_> = jobs.chunks(jobs.len().div_ceil(threads)).collect();
        let working: Vec<_> =
            chunks.into_iter().map(|chunk| scope.spawn(move || chunk.iter().map(run).collect::<Vec<_>>())).collect();
        working.into_iter().flat_map(|thread| thread.join().expect("a fit")).collect()
    });
    let mut by_time: Vec<Vec<(&Told, Numbers)>> = (0..TIMES).map(|_| Vec::new()).collect();
    for ((time, _), held) in jobs.iter().zip(done) {
        by_time[*time as usize].extend(held);
    }
    by_time
}

/// The cases in an order that looks random and is the same everywhere, dealt to the folds in turn.
struct Folds<'a>(Vec<&'a str>);

impl<'a> Folds<'a> {
    fn new(told: &'a [Told], time: u64) -> Self {
        let ids: BTreeSet<&str> = told.iter().map(|told| told.id.as_str()).collect();
        let mut ids: Vec<&str> = ids.into_iter().collect();
        ids.sort_by_key(|id| mixed(id, time));
        Self(ids)
    }

    fn of(&self, id: &str) -> usize {
        self.0.iter().position(|other| *other == id).expect("a case") % FOLDS
    }
}

/// FNV-1a, mixed as in SplitMix64.
fn mixed(id: &str, seed: u64) -> u64 {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mixed = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
