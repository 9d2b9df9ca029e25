//! The answers as evaluation reads them.

use super::{Case, derived};
use crate::knowledge::facts::{
    HOME_TESTS, IMPLIES, LEADING, PLACES_SAID, SITES, WITHIN, implied_by, not_in, settled_by_absence,
};
use crate::knowledge::thresholds::EARLIER_DAYS;
use crate::vocabulary::{Answer, Fact, FactSet, Field};

/// The answers that weigh something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) present: FactSet,
    /// Those of the present that only follow from narrower ones. Rules read them; they weigh nothing beside these.
    pub(crate) implied: FactSet,
    /// Signs of more than two weeks ago. They weigh nothing, and rules name them apart.
    pub(crate) earlier: FactSet,
    pub(crate) absent: FactSet,
    /// The home tests among them that no examiner repeated.
    pub(crate) at_home: FactSet,
    /// The days since it began, or the fewest that "for weeks" or "for months" can mean.
    pub(crate) least_days: Option<u16>,
    /// Whether both sides hurt, as the side or the soreness of both legs says.
    pub(crate) on_both_sides: bool,
}

impl Case {
    /// The answers as evaluation reads them: those given and those that follow from other fields. If the places are
    /// complete, those not named are absent, except within a place that is known only roughly. So is what does not
    /// occur in the runner's sex, and what follows on something absent, unless it was given. What was so earlier in a
    /// complaint of two weeks at most is present. Whoever names a narrow fact says the wide one too, for rules, even
    /// where the wide one was denied.
    pub(crate) fn known(&self) -> Known {
        let derived = derived::derived(self);
        // In a complaint of two weeks at most, nothing of it is more than two weeks ago.
        let is_recent = self.days.is_some_and(|days| days <= EARLIER_DAYS);
        let (recent, earlier) = if is_recent { (self.earlier, FactSet::EMPTY) } else { (FactSet::EMPTY, self.earlier) };
        let said = self.present.union(derived.present).union(recent);
        let implied = implied(said);
        let present = said.union(implied);
        let mut absent = self.absent.union(derived.absent);
        let given = present.union(earlier).union(self.cannot_say);
        if self.sites_complete {
            let rough = WITHIN.iter().filter(|(place, _)| present.contains(Fact::Finding(*place)));
            let open = rough.fold(given, |open, (_, within)| open.union(*within));
            absent = absent.union(SITES.difference(open));
        }
        if let Some(sex) = self.sex {
            absent = absent.union(not_in(sex).difference(given));
        }
        absent = absent.union(settled_by_absence(absent.difference(implied)).difference(given));
        let at_home = present.union(absent).intersection(HOME_TESTS).difference(self.examined);
        let least_days = self.days.or_else(|| derived::least_days(&present));
        let on_both_sides = derived::on_both_sides(self, &present);
        Known { present, implied, earlier: earlier.difference(implied), absent, at_home, least_days, on_both_sides }
    }
}

/// What these facts say too, beyond themselves.
fn implied(present: FactSet) -> FactSet {
    let implied = IMPLIES.iter().filter(|(narrow, _)| present.contains(Fact::Finding(*narrow)));
    implied.map(|(_, wide)| Fact::Finding(*wide)).collect::<FactSet>().difference(present)
}

impl Known {
    /// The present facts that weigh something.
    pub(crate) const fn weighing(&self) -> FactSet {
        self.present.difference(self.implied)
    }

    /// The facts that weigh something or weigh against it.
    pub(crate) const fn answered(&self) -> FactSet {
        self.weighing().union(self.absent)
    }

    /// The facts that nobody has spoken of and whose answer, present or absent, adds itself and nothing else.
    pub(crate) fn plain(&self, case: &Case) -> FactSet {
        let spoken_of = self.present.union(self.earlier).union(self.absent).union(case.cannot_say);
        PLAIN.difference(spoken_of)
    }

    /// What is known with an answer about a [plain](Self::plain) fact.
    pub(crate) fn with_plain(&self, case: &Case, fact: Fact, answer: Answer) -> Self {
        let mut then = *self;
        let answers = if answer == Answer::Present { &mut then.present } else { &mut then.absent };
        *answers = answers.with(fact);
        if case.is_at_home(fact) {
            then.at_home = then.at_home.with(fact);
        }
        then
    }

    /// What is known with one more answer, sooner than by reading the whole case again. `None` where the answer could
    /// change more than itself, what it says too and what its absence settles.
    pub(crate) fn with(&self, case: &Case, fact: Fact, answer: Answer) -> Option<Self> {
        let settles_places = case.sites_complete && PLACES_SAID.contains(fact);
        let is_said = self.present.contains(fact) || self.earlier.contains(fact) || case.cannot_say.contains(fact);
        if is_said || settles_places || !fact.settled_by().is_empty() {
            return None;
        }
        let mut then = *self;
        match answer {
            Answer::Present => then.add_present(case, fact)?,
            Answer::Absent => then.add_absent(case, fact)?,
            _ => return None,
        }
        if case.is_at_home(fact) {
            then.at_home = then.at_home.with(fact);
        }
        Some(then)
    }

    fn add_present(&mut self, case: &Case, fact: Fact) -> Option<()> {
        if self.absent.contains(fact) {
            if !case.absent.contains(fact) || LEADING.contains(fact) {
                return None;
            }
            self.absent = self.absent.without(fact);
        }
        self.present = self.present.with(fact);
        if !implied_by(fact).is_empty() {
            let says_too = implied_by(fact).difference(self.present);
            if says_too.intersects(&self.absent) {
                return None;
            }
            self.present = self.present.union(says_too);
            self.implied = self.implied.union(says_too);
            self.earlier = self.earlier.difference(says_too);
        }
        self.least_days = case.days.or_else(|| derived::least_days(&self.present));
        self.on_both_sides = derived::on_both_sides(case, &self.present);
        Some(())
    }

    fn add_absent(&mut self, case: &Case, fact: Fact) -> Option<()> {
        if self.absent.contains(fact) {
            return None;
        }
        self.absent = self.absent.with(fact);
        if LEADING.contains(fact) {
            let given = self.present.union(self.earlier).union(case.cannot_say);
            let settled = settled_by_absence(self.absent.difference(self.implied)).difference(given);
            self.absent = self.absent.union(settled);
        }
        Some(())
    }
}

/// The facts that are no place, say nothing of another and are no measure of time, pain or side.
const PLAIN: FactSet = {
    let (mut plain, mut i) = (FactSet::EMPTY, 0);
    while i < Fact::COUNT {
        // How much somebody runs moves no bound.
        if let [] | [Field::KmPerWeek] | [Field::YearsRunning] = Fact::at(i).settled_by() {
            plain = plain.with(Fact::at(i));
        }
        i += 1;
    }
    i = 0;
    while i < IMPLIES.len() {
        plain = plain.without(Fact::Finding(IMPLIES[i].0)).without(Fact::Finding(IMPLIES[i].1));
        i += 1;
    }
    plain.difference(LEADING).difference(PLACES_SAID)
};
