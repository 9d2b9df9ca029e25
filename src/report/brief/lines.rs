//! Which lines of a page there is room for.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{About, Brief, Part, put};
use crate::wording::Wording;

/// How much a line is needed, the most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// Always there.
    Must,
    /// What most readers act on.
    Helps,
    /// What could ask for more than the page does.
    CouldMatter,
    /// What rounds it off.
    IsGood,
    /// Where nothing better fits.
    IfThereIsRoom,
}

/// Lines in the order in which they are read.
#[derive(Default)]
pub(super) struct Lines(Vec<Line>);

/// The words and lines of each part that was measured, by the lines in it.
type Sizes = BTreeMap<Vec<usize>, (usize, usize)>;

struct Line {
    about: About,
    need: Need,
    text: String,
    /// What is said where the text does not fit.
    shorter: Option<String>,
}

impl Lines {
    /// Adds a line, unless it stands there already.
    pub(super) fn add(&mut self, about: About, need: Need, text: String) {
        self.add_or_shorter(about, need, text, None);
    }

    /// The same, with what is said where the line does not fit.
    pub(super) fn add_or_shorter(&mut self, about: About, need: Need, text: String, shorter: Option<String>) {
        if !self.0.iter().any(|line| line.text == text) {
            self.0.push(Line { about, need, text, shorter });
        }
    }

    /// The parts of the page: what must be said, then line by line what is needed most, as long as it fits.
    pub(super) fn that_fit<W: Wording + ?Sized>(mut self, wording: &W, heading: impl Fn(About) -> String) -> Vec<Part> {
        let mut by_need: Vec<usize> = (0..self.0.len()).collect();
        by_need.sort_by_key(|place| self.0[*place].need);
        let mut chosen: Vec<usize> = Vec::new();
        // Where a line does not fit, what would come after it is not said in its place.
        let mut full: Vec<About> = Vec::new();
        let mut sizes = Sizes::new();
        for place in by_need {
            let Line { about, need, .. } = self.0[place];
            if full.contains(&about) {
                continue;
            }
            chosen.push(place);
            chosen.sort_unstable();
            if need == Need::Must || self.fits(&chosen, &mut sizes, wording, &heading) {
                continue;
            }
            if let Some(shorter) = self.0[place].shorter.take() {
                self.0[place].text = shorter;
                sizes.retain(|lines, _| !lines.contains(&place));
                if self.fits(&chosen, &mut sizes, wording, &heading) {
                    continue;
                }
            }
            chosen.retain(|other| *other != place);
            full.push(about);
        }
        self.parts(&chosen, &heading)
    }

    /// Whether these lines fit on the page, which is as long as its parts together.
    fn fits<W: Wording + ?Sized>(
        &self,
        chosen: &[usize],
        sizes: &mut Sizes,
        wording: &W,
        heading: &impl Fn(About) -> String,
    ) -> bool {
        let (mut words, mut lines) = (0, 0);
        for part in chosen.chunk_by(|one, next| self.0[*one].about == self.0[*next].about) {
            let size = match sizes.get(part) {
                Some(size) => *size,
                None => {
                    let text = put(&self.parts(part, heading), wording);
                    let size = (text.split_whitespace().count(), text.lines().count());
                    sizes.insert(part.into(), size);
                    size
                }
            };
            words += size.0;
            lines += size.1;
        }
        words <= Brief::WORDS && lines <= Brief::LINES
    }

    fn parts(&self, chosen: &[usize], heading: &impl Fn(About) -> String) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for line in chosen.iter().map(|place| &self.0[*place]) {
            match parts.last_mut() {
                Some(part) if part.about == line.about => part.lines.push(line.text.clone()),
                _ => {
                    let lines = [line.text.clone()].into();
                    parts.push(Part { about: line.about, heading: heading(line.about), lines });
                }
            }
        }
        parts
    }
}
