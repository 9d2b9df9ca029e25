//! The results of earlier, each found for its case.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::io::{self, BufRead};

use rayon::prelude::*;

use crate::blocks::Blocks;
use crate::result_line::{Name, ResultLine};

/// How far ahead a result is looked for: so many cases may have been deleted in a row. It bounds the memory.
const WINDOW: usize = 65_536;

/// What a case has of earlier.
pub(crate) enum Found {
    /// The result of the same case.
    Same(ResultLine),
    /// A result under the same name, of a case that read otherwise.
    OfAnotherCase,
    /// None.
    Missing,
}

/// Reads results as far ahead as needed.
pub(crate) struct Earlier<R> {
    blocks: Blocks<R>,
    is_read: bool,
    /// Those that no case has taken yet, each with its line.
    ahead: VecDeque<(u64, ResultLine)>,
    /// Where each of these is, counted from the first result of all.
    places: HashMap<Name, usize>,
    passed: usize,
    /// Lines that could not be used, with the reason.
    problems: Vec<(u64, String)>,
}

impl<R: BufRead> Earlier<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            blocks: Blocks::new(reader),
            is_read: false,
            ahead: VecDeque::new(),
            places: HashMap::new(),
            passed: 0,
            problems: Vec::new(),
        }
    }

    /// The result of a case as it is now.
    pub(crate) fn find(&mut self, now: &ResultLine) -> io::Result<Found> {
        let Some(then) = self.take(&now.name())? else { return Ok(Found::Missing) };
        let is_same = then.case.is_none() || then.case == now.case;
        Ok(if is_same { Found::Same(then) } else { Found::OfAnotherCase })
    }

    /// The result by a name. Results before it are of cases that are no longer there.
    pub(crate) fn take(&mut self, name: &Name) -> io::Result<Option<ResultLine>> {
        if self.places.is_empty() || !self.places.contains_key(name) {
            self.look_ahead()?;
        }
        let Some(place) = self.places.get(name) else { return Ok(None) };
        for _ in self.passed..*place {
            self.leave_first();
        }
        Ok(self.take_first().map(|(_, result)| result))
    }

    /// What could not be used since the last call.
    pub(crate) fn take_problems(&mut self) -> Vec<(u64, String)> {
        std::mem::take(&mut self.problems)
    }

    /// What is wrong with the results that are left after the last case, a part at a time. Empty at the end.
    pub(crate) fn take_rest(&mut self) -> io::Result<Vec<(u64, String)>> {
        self.look_ahead()?;
        while !self.ahead.is_empty() {
            self.leave_first();
        }
        Ok(self.take_problems())
    }

    fn take_first(&mut self) -> Option<(u64, ResultLine)> {
        let first = self.ahead.pop_front()?;
        self.places.remove(&first.1.name());
        self.passed += 1;
        Some(first)
    }

    fn leave_first(&mut self) {
        if let Some((line, result)) = self.take_first() {
            self.problems.push((line, format!("{} is not among the cases, or not in this order", result.name())));
        }
    }

    fn look_ahead(&mut self) -> io::Result<()> {
        while !self.is_read && self.ahead.len() < WINDOW {
            let block = self.blocks.next_block()?;
            self.is_read = block.is_empty();
            let read: Vec<_> = block.par_iter().map(|line| (line.number, ResultLine::read(line))).collect();
            for (line, read) in read {
                match read {
                    Ok(result) => self.keep(line, result),
                    Err(problem) => self.problems.push((line, problem)),
                }
            }
        }
        Ok(())
    }

    fn keep(&mut self, line: u64, result: ResultLine) {
        match self.places.entry(result.name()) {
            Entry::Vacant(place) => {
                place.insert(self.passed + self.ahead.len());
                self.ahead.push_back((line, result));
            }
            Entry::Occupied(place) => self.problems.push((line, format!("a second result of {}", place.key()))),
        }
    }
}
