//! Where labels go: never on a line, on a dot or on each other.

/// A part of the picture's area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    /// Around a point.
    pub(super) fn around((x, y): (f64, f64), reach: f64) -> Self {
        Self::line((x, y), (x, y), reach)
    }

    /// Around a line, upright or level.
    pub(super) fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64), reach: f64) -> Self {
        Self {
            left: x1.min(x2) - reach,
            top: y1.min(y2) - reach,
            right: x1.max(x2) + reach,
            bottom: y1.max(y2) + reach,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn holds(&self, other: &Self) -> bool {
        self.left <= other.left && self.top <= other.top && other.right <= self.right && other.bottom <= self.bottom
    }
}

/// What is taken of an area.
#[derive(Clone, Debug)]
pub(super) struct Space {
    bounds: Area,
    taken: Vec<Area>,
}

/// Where a label goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) area: Area,
    /// Where a line leads up to it, if one has to.
    pub(super) leader: Option<f64>,
}

/// How far a label stays from the middle of its mark.
const FROM_MARK: f64 = 11.0;

impl Space {
    pub(super) fn new(bounds: Area) -> Self {
        Self { bounds, taken: Vec::new() }
    }

    pub(super) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    fn is_free(&self, area: &Area) -> bool {
        self.bounds.holds(area) && !self.taken.iter().any(|taken| taken.meets(area))
    }

    /// Finds a place for a label of this size near a mark, and takes it: beside the mark, or else above it, where a
    /// spike is higher than everything on its day.
    pub(super) fn label(&mut self, (x, y): (f64, f64), (width, height): (f64, f64)) -> Option<Place> {
        const STEP: f64 = 3.0;
        // The day after a spike, its line goes up.
        const ASIDE: f64 = 1.5;
        // So many steps up, it still belongs to its mark.
        const BESIDE: u32 = 6;
        let at = |left: f64, top: f64| Area { left, top, right: left + width, bottom: top + height };
        let beside = (0..BESIDE).flat_map(|step| {
            let top = y - height / 2.0 - f64::from(step) * STEP;
            [x - FROM_MARK - width, x + FROM_MARK].map(|left| Place { area: at(left, top), leader: None })
        });
        let steps = ((y - self.bounds.top) / STEP).max(0.0) as u32;
        let above = (0..steps).flat_map(|step| {
            let top = y - FROM_MARK - height - f64::from(step) * STEP;
            [x - width / 2.0, x - width + FROM_MARK, x - FROM_MARK]
                .map(|left| Place { area: at(left, top), leader: (step > 0).then_some(x - ASIDE) })
        });
        let leader =
            |place: &Place| Some(Area::line((place.leader?, place.area.bottom), (place.leader?, y - FROM_MARK), 0.6));
        let fits =
            |place: &Place| self.is_free(&place.area) && leader(place).is_none_or(|leader| self.is_free(&leader));
        let place = beside.chain(above).find(fits)?;
        leader(&place).into_iter().for_each(|leader| self.take(leader));
        self.take(place.area);
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Area = Area { left: 0.0, top: 0.0, right: 400.0, bottom: 200.0 };

    #[test]
    fn beside_its_mark_if_that_is_free() {
        let mut space = Space::new(ALL);
        let first = space.label((200.0, 100.0), (100.0, 16.0)).unwrap();
        assert_eq!((first.area.right, first.leader), (189.0, None));
        let second = space.label((200.0, 100.0), (100.0, 16.0)).unwrap();
        assert_eq!((second.area.left, second.leader), (211.0, None));
        let third = space.label((200.0, 100.0), (100.0, 16.0)).unwrap();
        assert!(third.area.bottom <= 89.0);
    }

    #[test]
    fn never_on_what_is_taken_nor_beyond_the_edge() {
        let mut space = Space::new(ALL);
        // A line over the whole width, with room for one line of words above it.
        space.take(Area::line((0.0, 40.0), (400.0, 40.0), 1.0));
        space.take(Area::line((0.0, 100.0), (199.0, 100.0), 50.0));
        space.take(Area::line((201.0, 100.0), (400.0, 100.0), 50.0));
        assert_eq!(space.label((200.0, 100.0), (100.0, 16.0)), None);
        assert_eq!(space.label((390.0, 30.0), (500.0, 16.0)), None);
        let place = space.label((395.0, 20.0), (100.0, 16.0)).unwrap();
        assert!(place.area.right <= 384.0);
    }
}
