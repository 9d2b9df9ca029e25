//! Writes a case: only what is known, in field order, so that reading it back changes nothing.

use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::CaseInput;
use crate::case::Case;
use crate::vocabulary::{Condition, FactSet, Field, Setting};

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for field in Field::ALL {
            self.write(*field, &mut map)?;
        }
        map.end()
    }
}

impl Case {
    fn write<M: SerializeMap>(&self, field: Field, map: &mut M) -> Result<(), M::Error> {
        let exact = self.age.range().filter(|(first, last)| first == last).map(|(years, _)| years);
        match field {
            Field::Version => map.serialize_entry(&field, &1),
            Field::Setting => known(field, Some(self.setting).filter(|it| *it != Setting::default()), map),
            Field::Age => known(field, exact, map),
            Field::AgeBetween => known(field, self.age.range().filter(|_| exact.is_none()), map),
            Field::Sex => known(field, self.sex, map),
            Field::Pregnancy => known(field, self.pregnancy, map),
            Field::Side => known(field, self.side, map),
            Field::Pain => known(field, self.pain.filter(|(from, to)| from == to).map(|(pain, _)| pain), map),
            Field::PainBetween => known(field, self.pain.filter(|(from, to)| from != to), map),
            Field::Severity => known(field, self.severity, map),
            Field::Days => known(field, self.days, map),
            Field::Began => known(field, self.began, map),
            Field::KmPerWeek => known(field, self.km_per_week, map),
            Field::RunsPerWeek => known(field, self.runs_per_week, map),
            Field::YearsRunning => known(field, self.years_running, map),
            Field::SitesComplete => known(field, self.sites_complete.then_some(true), map),
            Field::MainSite => known(field, self.main_site, map),
            Field::Present => list(field, self.present, map),
            Field::Earlier => list(field, self.earlier, map),
            Field::Absent => list(field, self.absent, map),
            Field::CannotSay => list(field, self.cannot_say, map),
            Field::Examined => list(field, self.examined, map),
            Field::FromLog => list(field, self.from_log, map),
            Field::Called => {
                let called: Vec<Condition> = self.called().collect();
                known(field, (!called.is_empty()).then_some(called), map)
            }
            Field::Declined => {
                let declined: Vec<Field> = self.declined().collect();
                known(field, (!declined.is_empty()).then_some(declined), map)
            }
        }
    }
}

fn known<M: SerializeMap>(field: Field, value: Option<impl Serialize>, map: &mut M) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(&field, &value))
}

fn list<M: SerializeMap>(field: Field, facts: FactSet, map: &mut M) -> Result<(), M::Error> {
    known(field, (!facts.is_empty()).then_some(facts), map)
}

/// Reads and checks in one step. To show people every problem, read a [`CaseInput`] and check it instead.
impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        CaseInput::deserialize(deserializer)?.check().map_err(D::Error::custom)
    }
}
