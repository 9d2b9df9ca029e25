//! The entry of each fact, from the columns of its row in [`vocabulary`](crate::vocabulary).

use super::schema::{
    ADULTS, ANYBODY, FactEntry, GROWING, MAY_BE_PREGNANT, MAY_USE_CONTRACEPTIVES, MEN, MENSTRUATING, Overlap as O,
    WOMEN, WhoAnswers as W, finding, risk_factor,
};
use super::sets::{
    BELLY_PAIN, BULGE, CLICKS, IMPLIES, INJURED, LOADED, NIGHT_PAIN, NUMBNESS, SITES, SITTING, THIGH_UNCLEAR,
    UNSTEADY_WALK, findings as set_of,
};
use crate::vocabulary::{
    Fact, FactSet, Field, Finding, Reporter, RiskFactor, Section, Section as S, Sex, findings, risk_factors,
};

macro_rules! entries {
    (
        $table:ident $name:ident
        $(
            $(#[doc = $doc:literal])+
            $variant:ident = $key:literal: $entry:ident($($column:tt)*) $(.$more:ident($($set:tt)*))*,
        )+
    ) => {
        const $table: [FactEntry; $name::COUNT] =
            [$( $entry($name::$variant, $($column)*) $(.$more($($set)*))*, )+];
    };
}

findings!(entries FINDINGS Finding);
risk_factors!(entries RISK_FACTORS RiskFactor);

impl Fact {
    /// Its entry: its section, who can answer it, whom it suits and its baseline.
    pub const fn entry(self) -> &'static FactEntry {
        match self {
            Self::Finding(finding) => &FINDINGS[finding as usize],
            Self::RiskFactor(risk_factor) => &RISK_FACTORS[risk_factor as usize],
        }
    }

    /// The section of a form it belongs to.
    pub const fn section(self) -> Section {
        self.entry().section
    }

    /// Who can answer it. Empty for a fact that follows from a field.
    pub const fn answered_by(self) -> &'static [Reporter] {
        self.entry().who.reporters()
    }

    /// Whether an app may ask for it. A fact that follows from a field is never asked. A hop is never suggested: it can
    /// complete a fracture.
    pub const fn may_be_asked(self) -> bool {
        self.entry().who.may_be_asked()
    }

    /// The field of a case that it follows from, so that no form asks for it. Nothing for a fact in its own right.
    ///
    /// ```
    /// use running_hip_pain::{Fact, Field, Finding};
    /// assert_eq!(Fact::from(Finding::BothSides).follows_from(), Some(Field::Side));
    /// assert_eq!(Fact::from(Finding::Limp).follows_from(), None);
    /// ```
    pub const fn follows_from(self) -> Option<Field> {
        self.entry().who.follows_from()
    }

    /// The fields of a case any of which settles it, always or where it is given. A runner may say "I run a lot";
    /// whoever gives the kilometres need not.
    ///
    /// ```
    /// use running_hip_pain::{Fact, Field, Finding, RiskFactor};
    /// assert_eq!(Fact::from(RiskFactor::HighRunningVolume).settled_by(), [Field::KmPerWeek]);
    /// assert_eq!(Fact::from(Finding::SeverePain).settled_by(), [Field::Pain, Field::Severity]);
    /// ```
    pub const fn settled_by(self) -> &'static [Field] {
        self.entry().who.settled_by()
    }

    /// Whether it may have been so [earlier](crate::Answer::Earlier) in a complaint and no longer. Signs of rest,
    /// nerves, vessels, belly and general health come and go, and so do a limp and pain on walking; how urgent they are
    /// depends on when. What the leg could not do at all when it began has findings of its own.
    pub const fn may_be_earlier(self) -> bool {
        TIMED.contains(self)
    }
}

impl Section {
    /// Its facts, in the order of the lists. They include derived facts and the hop test: a form leaves out those that
    /// [may not be asked](Fact::may_be_asked).
    pub fn facts(self) -> impl Iterator<Item = Fact> {
        SECTION_FACTS[self as usize].into_iter()
    }
}

/// Signs that may have been so earlier and no longer.
pub(crate) const TIMED: FactSet = {
    let mut set = FactSet::EMPTY;
    let mut i = 0;
    while i < Fact::COUNT {
        let comes_and_goes = matches!(
            Fact::at(i).section(),
            S::Rest | S::Stiffness | S::Nerve | S::Vessel | S::General | S::Belly | S::Knee
        );
        if comes_and_goes {
            set = set.with(Fact::at(i));
        }
        i += 1;
    }
    set.union(set_of(&[Finding::PainWalking, Finding::Limp])).difference(STAYS)
};

/// What does not go by itself. Where somebody says that it has, it still counts.
const STAYS: FactSet = set_of(&[
    Finding::LegShorterOfOld,
    Finding::LegShortenedOrRotated,
    Finding::PalpableGap,
    Finding::NewOrGrowingLump,
    Finding::MuscleWasting,
]);

/// Tests that a runner can do at home.
pub(crate) const HOME_TESTS: FactSet = {
    let mut set = FactSet::EMPTY;
    let mut i = 0;
    while i < Fact::COUNT {
        if matches!(Fact::at(i).entry().who, W::HomeTest) {
            set = set.with(Fact::at(i));
        }
        i += 1;
    }
    set
};

/// The facts that a runner may ever be asked about.
pub(crate) const ASKED_OF_RUNNERS: FactSet = {
    let (mut asked, mut i) = (FactSet::EMPTY, 0);
    while i < Fact::COUNT {
        let who = Fact::at(i).entry().who;
        if who.may_be_asked() && !matches!(who, W::Examiner) {
            asked = asked.with(Fact::at(i));
        }
        i += 1;
    }
    asked
};

/// The facts that any runner may be asked about at any time.
pub(crate) const ASKED_OF_ANYBODY: FactSet = {
    let (mut asked, mut i) = (FactSet::EMPTY, 0);
    while i < Fact::COUNT {
        let entry = Fact::at(i).entry();
        let (first, last) = entry.suits.ages;
        let suits_anybody = entry.suits.sex.is_none() && first == ANYBODY.ages.0 && last == ANYBODY.ages.1;
        if matches!(entry.who, W::Runner | W::RunnerOrLog)
            && suits_anybody
            && entry.from_day == 0
            && entry.follows_on.is_empty()
            && entry.not_with.is_empty()
        {
            asked = asked.with(Fact::at(i));
        }
        i += 1;
    }
    i = 0;
    while i < IMPLIES.len() {
        // Not where the wider one was denied.
        asked = asked.without(Fact::Finding(IMPLIES[i].0));
        i += 1;
    }
    asked
};

/// The facts of each section.
pub(crate) static SECTION_FACTS: [FactSet; Section::COUNT] = {
    let mut sets = [FactSet::EMPTY; Section::COUNT];
    let mut i = 0;
    while i < Fact::COUNT {
        let section = Fact::at(i).section() as usize;
        sets[section] = sets[section].with(Fact::at(i));
        i += 1;
    }
    sets
};

/// What each fact says too.
static IMPLIED_BY: [FactSet; Fact::COUNT] = {
    let mut implied = [FactSet::EMPTY; Fact::COUNT];
    let mut i = 0;
    while i < IMPLIES.len() {
        let (narrow, wide) = (Fact::Finding(IMPLIES[i].0), Fact::Finding(IMPLIES[i].1));
        implied[narrow.index()] = implied[narrow.index()].with(wide);
        i += 1;
    }
    implied
};

/// What a fact says too, beyond itself.
pub(crate) fn implied_by(fact: Fact) -> &'static FactSet {
    &IMPLIED_BY[fact.index()]
}

/// The facts that follow on others, and those others.
const FOLLOWING: ([Fact; FOLLOWING_COUNT], FactSet) = {
    let mut list = [Fact::at(0); FOLLOWING_COUNT];
    let mut leading = FactSet::EMPTY;
    let (mut i, mut count) = (0, 0);
    while i < Fact::COUNT {
        let follows_on = Fact::at(i).entry().follows_on;
        if !follows_on.is_empty() {
            list[count] = Fact::at(i);
            leading = leading.union(follows_on);
            count += 1;
        }
        i += 1;
    }
    (list, leading)
};
const FOLLOWING_COUNT: usize = {
    let (mut i, mut count) = (0, 0);
    while i < Fact::COUNT {
        if !Fact::at(i).entry().follows_on.is_empty() {
            count += 1;
        }
        i += 1;
    }
    count
};

/// The facts that others follow on.
pub(crate) const LEADING: FactSet = FOLLOWING.1;

// What is absent because something else is must not settle a third: whoever adds an answer looks one step far.
const _: () = {
    let mut i = 0;
    while i < FOLLOWING_COUNT {
        assert!(!LEADING.contains(FOLLOWING.0[i]));
        i += 1;
    }
};

/// The facts that are absent because all that they follow on is: no bulge stays out where there is no bulge.
pub(crate) fn settled_by_absence(absent: FactSet) -> FactSet {
    if !absent.intersects(&LEADING) {
        return FactSet::EMPTY;
    }
    FOLLOWING.0.into_iter().filter(|fact| fact.entry().follows_on.is_subset(&absent)).collect()
}

/// The facts that do not occur in a sex unless somebody states them.
pub(crate) const fn not_in(sex: Sex) -> FactSet {
    const fn suiting_the_other(sex: Sex) -> FactSet {
        let mut set = FactSet::EMPTY;
        let mut i = 0;
        while i < Fact::COUNT {
            if matches!(Fact::at(i).entry().suits.sex, Some(suits) if suits as u8 != sex as u8) {
                set = set.with(Fact::at(i));
            }
            i += 1;
        }
        set
    }
    const NOT_IN_WOMEN: FactSet = suiting_the_other(Sex::Female);
    const NOT_IN_MEN: FactSet = suiting_the_other(Sex::Male);
    match sex {
        Sex::Female => NOT_IN_WOMEN,
        Sex::Male => NOT_IN_MEN,
    }
}
