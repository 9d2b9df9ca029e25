//! Where the sources disagree with each other, or name what no answer can show: what was decided, and why.

/// A conflict between sources, or a condition no answer can show, and what was decided.
#[derive(Debug)]
#[non_exhaustive]
pub struct Adjudicated {
    /// What it is about.
    pub subject: &'static str,
    /// What was decided.
    pub decision: &'static str,
    /// Why.
    pub reason: &'static str,
}

const fn decided(subject: &'static str, decision: &'static str, reason: &'static str) -> Adjudicated {
    Adjudicated { subject, decision, reason }
}

/// The decisions.
#[rustfmt::skip] // a table: subject, decision, reason
pub const ADJUDICATED: &[Adjudicated] = &[
    decided(
        "inflammatory pattern",
        "routine; soon with three of four criteria; same day with a red eye or a hot joint",
        "the criteria find inflammatory back pain, and about three in ten with it develop the disease",
    ),
    decided(
        "a pop with a forced stop or a limp at 11 to 18",
        "same day, as a rule of its own, and so is a start in a sprint, kick or jump at the hip, the groin or the rim of the pelvis up to 17; a pop or a sudden start with a limp or a stop: soon",
        "an avulsion needs early imaging, and the risk does not end at 16",
    ),
    decided(
        "flow limitation of the iliac artery",
        "soon",
        "hard effort should stop until the artery has been looked at; a cold pale leg is an emergency of its own",
    ),
    decided(
        "signs of a bone tumour",
        "under 16 same day; from 16 on soon",
        "bone pain in a growing skeleton should be imaged without delay",
    ),
    decided(
        "fever",
        "emergency with pain in the hip, groin or buttock, with trouble walking, with a joint that cannot be moved or loaded, or with a risk of infection; same day with pain elsewhere in this region; emergency under 16",
        "an infected joint is harmed within hours to days",
    ),
    decided(
        "the two levels of the same day",
        "emergency: what is lost within hours (nerves, blood flow, an infected joint, an organ, a muscle under pressure, a leaking artery), a leg that carries nothing after a fall or a crack, with sudden severe pain at the hip, in pregnancy or after a birth, or before 17, a crack in a run on a leg that hardly carries, and a leg that lies wrong; same day: every other leg that carries nothing or hardly anything",
        "raters who read the same cases sent an adult who cannot bear weight without a fall, and a boy with a torn growth plate, to a clinic the same day; who cannot walk before 17 may have an unstable slip, and in those the odds that the head of the bone dies are four times as high",
    ),
    decided(
        "self-care",
        "only when something speaks for a harmless cause and the place is not just roughly told; otherwise a routine visit",
        "the absence of alarms in somebody who has said little is no reassurance; what speaks for a harmless cause is no sign of any danger, so that no alarm can lower the urgency",
    ),
    decided(
        "severe muscle pain after a run",
        "with swelling, with numbness or weakness, or at rest after a blow or on stretching: same day; swollen and at rest within three days, or with illness: emergency; severe soreness of both sides alone: no rule",
        "numbness comes late in a muscle under pressure, and few who break down muscle show pain, weakness and dark urine together",
    ),
    decided(
        "under 16",
        "always seen: soon, or routine if both sides have been sore for less than a week; a plan never",
        "the raters of a review would let some growth plates wait; nobody can examine a child through a form",
    ),
    decided(
        "steroids, heavy drinking, sickle cell disease or diving",
        "with groin or deep pain soon; with pain at the thigh or buttock from the fourth week or at rest",
        "dead bone is felt in the groin; a thigh that is sore since a run is sore",
    ),
    decided(
        "sickness with pain in the groin or hip",
        "up to 25 with a sudden or severe start within three days: emergency, with groin pain alone same day; later in life sudden and severe: emergency, one of the two: same day; otherwise soon there and routine elsewhere",
        "groin pain can be all that a twisted testicle or ovary tells, and sickness often goes with it; in a race it is common and means nothing by itself",
    ),
    decided(
        "pain that began in a race or a hard session at the hip, groin or sacrum",
        "soon; the same day when it began at one moment with trouble walking, or at the hip with a jump in training",
        "a stress fracture gives way under the hardest load; nobody can tell it from a strain by asking",
    ),
    decided(
        "a pop, a bruise or a gap",
        "a pop within four weeks, a bruise where muscles begin, and a gap or a leg that cannot be lifted within half a year: soon",
        "a tendon torn off the sit bone does best when it is seen within weeks, and weeks of less running is not the answer",
    ),
    decided(
        "breathlessness or a cancer that an answer means otherwise",
        "counts as it was answered",
        "the questions ask for new breathlessness and for cancer other than of the skin; an answer given in spite of that is believed, because the other error is the dangerous one",
    ),
    decided(
        "an injection or operation in the past three months",
        "new hip pain within four weeks: soon; with rest pain, a limp or worsening same day; a fever is an emergency",
        "an injection of ten weeks ago is no infection by itself",
    ),
    decided(
        "sickle cell disease with severe pain",
        "emergency within four weeks of onset",
        "a guideline treats an acute painful episode as an emergency, although many are managed at home by people who know theirs",
    ),
    decided(
        "new pain in the pelvis where a pregnancy is possible and not denied",
        "same day within two weeks",
        "a guideline asks for a test even when the symptoms are vague; an unknown pregnancy is not no",
    ),
    decided(
        "new back or belly pain from 60",
        "in men from 60 and in all from 65: soon; with a sudden start, or severe in the back with pain at rest, in the belly or at the hip: same day; sudden and severe, or with a faint: emergency",
        "a guideline thinks of a leaking aorta from 60 on; it can be felt in the back, the groin, the hip or the buttock alone; a back that is strained by lifting hurts badly too",
    ),
    decided(
        "the age is not told",
        "rules take an adult of 19 to 59; the result stays provisional until the age is told",
        "rules for the young and the old would otherwise fire for everybody; the age is the first safety question",
    ),
    decided(
        "a grave sign about which the runner cannot say",
        "same day when a neighbour of it is present; a bone sign of walking at the hip or groin: soon; otherwise it stays open",
        "no guideline says how to take an unsure answer; who cannot tell whether the saddle is numb beside a numb leg is not asked again but looked at",
    ),
    decided(
        "danger scores",
        "none makes an emergency but that of the cauda equina",
        "the line between ambulance and clinic follows stated signs; a sum of several signs of the same thing would cross it too easily",
    ),
    decided(
        "the slightest movement hurts badly",
        "alone same day; emergency with rest, night or severe pain, a limp, a leg that cannot carry weight or a risk of infection",
        "refusal to move the hip is enough to suspect infection, but one answer alone may be a strain",
    ),
    decided(
        "a risk of infection with severe hip pain but no fever",
        "emergency within four weeks of onset; later and elsewhere same day",
        "the advice says emergency or same day; four in ten infected joints have no fever",
    ),
    decided(
        "load pain at the sacrum or pubic bone",
        "soon",
        "low-risk sites of bone stress; two bone signs at the pubic bone, or not bearing weight, make it same day",
    ),
    decided(
        "load pain at the thigh bone",
        "soon; same day when levering the bone hurts and walking hurts or pain is severe",
        "pain at the outer thigh on walking is mostly from a tendon",
    ),
    decided(
        "hip pain whose place is not stated",
        "counts as the site of the femoral neck",
        "an unknown place must not reassure",
    ),
    decided(
        "two bone signs away from the femoral neck",
        "soon from the fourth day",
        "days of pain on walking and limping call for a look wherever it hurts",
    ),
    decided(
        "walking pain with a limp at the site of the femoral neck",
        "two signs within twelve weeks of onset or when onset is unknown; later, and at the thigh, one sign: soon",
        "an old arthritis shows both, and so does a pulled thigh; any further sign makes it same day within half a year and soon at any time",
    ),
    decided(
        "the hip and groin from 50 on",
        "two signs of bone under load: soon within half a year, as in the young; one sign within twelve weeks",
        "bone cracks at any age, and from 50 on a joint wears as well; one sign alone is more often the joint",
    ),
    decided(
        "one bone sign at the front or inside of the thigh",
        "soon, but not with slight pain in the first week",
        "one thigh that is sore after a run hurts to walk on for some days",
    ),
    decided(
        "a jump in training with pain at the hip, groin or thigh",
        "soon, unless the pain is known to be 3 of 10 at most: routine; at the thigh only where running brings it on",
        "a crack begins like this, and so do most harmless strains; a niggle is looked at without hurry",
    ),
    decided(
        "walking pain, a limp or pain at rest, with nothing else, at the site of the femoral neck for over a year",
        "routine; soon with a change; no running on a limp at any age",
        "a crack that is walked on has healed or parted by then, and what is long and unchanged is not new; a hip that grows worse is looked at like any other",
    ),
    decided(
        "pain at the front or inside of the thigh on both sides in the first week",
        "a load jump, pain on walking, a limp, severe pain and not being able to run do not count there; every other bone sign, a bone risk, pain that gets worse through the run and a forced stop do",
        "both thighs being sore to walk on after one long run is the usual soreness, and would otherwise be called a fracture",
    ),
    decided(
        "a limp or pain on walking two days after a run",
        "soon, unless both sides are stated to hurt and it began within a week",
        "marathon soreness lasts for days",
    ),
    decided(
        "pain on walking alone",
        "routine, unless it began within the last three days",
        "soreness hurts to walk on for two to three days",
    ),
    decided(
        "ages",
        "slipped epiphysis 8 to 16; Perthes disease 3 to 11; apophysis 11 to 18, crest and sit bone to 24",
        "a little wider than the published spans, so that no age falls between them",
    ),
    decided(
        "a fall at 50 and over",
        "same day within four weeks, soon at any time",
        "a broken hip can be walked on, and old bone takes little to break",
    ),
    decided(
        "one calf or the whole leg swollen, warm or red",
        "same day",
        "a clot or infected skin is treated the same day; with breathlessness it is an emergency",
    ),
    decided(
        "pregnancy and recent birth",
        "a visit and no running with any hip pain; load pain, severe pain and pain at the groin or thigh soon, after a birth also at the pelvis or sacrum unless slight; not bearing weight is an emergency",
        "transient osteoporosis and stress fracture weaken the femoral neck, and the months since a birth are not asked for",
    ),
    decided(
        "night pain",
        "lying on it: no rule; unprovoked alone: soon at most, at the outer hip routine",
        "71% of proven labral tears have night pain, so it does not lead to a cancer work-up by itself; tendons of the outer hip ache at night too",
    ),
    decided(
        "spreading weakness or foot drop of one leg",
        "same day; on both sides an emergency",
        "one nerve root can wait for hours; the cauda equina cannot",
    ),
    decided(
        "numbness or tingling of one leg",
        "alone routine; spreading weakness and foot drop same day",
        "the page on the strained buttock muscle says soon; those on the deep buttock, the back and the skin nerve of the thigh say routine, and there it is the usual picture",
    ),
    decided(
        "a hot, red swelling over the sore place",
        "same day, as a hot joint",
        "an infected bursa is treated the same day, with or without a fever",
    ),
    decided(
        "giving way in a snapping hip",
        "soon within half a year or with a change, later routine, as in any hip; with pain at the outer knee alone routine",
        "a band that jumps can feel like giving way, and so does a torn rim; nobody can tell them apart by asking",
    ),
    decided(
        "a joint that truly locks, and belly or urinary signs",
        "soon within half a year or with a change, later routine",
        "what is long and unchanged is not new",
    ),
    decided(
        "rest pain",
        "alone routine; soon when it has no link to activity or grows over weeks; severe rest pain soon",
        "\"constant, not mechanical\" became two findings that a runner can answer",
    ),
    decided(
        "severe rest pain at the pubic bone",
        "same day",
        "an infected pubic bone looks like an overused one; elsewhere severe rest pain stays soon",
    ),
    decided(
        "a blood thinner with pain",
        "same day when the pain is sudden, severe or at rest, comes with swelling, or is new in the groin or hip; new in the back or elsewhere here: soon",
        "a bleed beside the hip flexor often creeps in; an old back on a blood thinner is mostly an old back",
    ),
    decided(
        "\"even without fever\", \"not mechanical\", \"unwell\"",
        "dropped, or turned into present findings (not_load_related, pain_on_slightest_movement)",
        "a rule reads what is present, was earlier or could not be said, never what is only missing",
    ),
    decided(
        "tension-side or displaced fracture, effusion",
        "no rule",
        "seen only on a scan, after the urgency has been decided",
    ),
    decided(
        "more steps a minute with hip flexor pain",
        "left out while hip flexor pain is plausible; shorter and slower steps instead",
        "a higher step rate raised the hip flexor moment when it was measured; the advice to raise it there is opinion",
    ),
    decided(
        "pain that an exercise may bring",
        "up to 3 out of 10: go on; up to 5: stay; a joint or nerve: 2 and 3; bone: none",
        "the rules for exercises and for runs differ by a point, and one lets arthritis hurt like a tendon; the stricter one holds",
    ),
    decided(
        "a heel strike with hip pain",
        "not a sign alone; only when loud and far ahead of the body, and then the overstride counts",
        "nearly all runners land on the heel, and nobody has followed them over time",
    ),
    decided(
        "leg pain with a risk of a clot but without swelling",
        "same day with an earlier clot within six weeks or two risks within twelve, and pain in the calf or at the inside or back of the thigh; with two risks and new pain anywhere in the leg; or with one risk and calf pain that has no link to load",
        "any suspected clot is looked at the same day, and not every clot causes swelling; an old clot beside months of tendon pain is history",
    ),
    decided(
        "severe pain, or pain on walking that also forces a stop",
        "no running until seen, with a visit; not in plain soreness on both sides, and severe pain not at the outside of the knee",
        "pain above 5 of 10 ends a session; a limp or painful walking two days on stops running; a tight band at the knee can hurt badly and is no danger",
    ),
    decided(
        "gentle holds in a plan while a bone may be cracked",
        "left out, like everything that loads",
        "tightened muscles press on the joint; advice for a possible fracture allows upper body and pool work only",
    ),
    decided(
        "groin or thigh pain that grows over weeks, with nothing else known",
        "soon within twelve weeks, in the hip or groin under 50 at any time, and no running",
        "that is how a stress fracture or a tumour comes on; an arthritis that grows over years is routine",
    ),
    decided(
        "pain on walking in the groin, at the thigh or at the pubic bone after a fall or blow",
        "same day within two weeks",
        "somebody who can walk can still have a cracked hip or pelvis; a day of walking on it can part the crack",
    ),
    decided(
        "pain below the knee after a long journey, bed rest or surgery",
        "same day within six weeks",
        "not every clot swells the leg, and one risk with a sore calf is reason enough to look at it; a guideline counts surgery within twelve weeks",
    ),
    decided(
        "an ache that turns much worse at one moment",
        "counts as a sudden start and as one more bone sign: at the hip or groin same day, unless it is known to be bearable; elsewhere with severe pain and trouble walking same day",
        "a crack can give way after weeks of warning, and neither a sudden nor a creeping start describes that",
    ),
    decided(
        "burning, a visible change, or an earlier treatment under another name",
        "a visit, but no hurry",
        "waiting at home takes care of none of them, although none is a red flag",
    ),
    decided(
        "pain at the pubic bone, the sit bone, the sacrum or the rim of the pelvis that a runner does not name",
        "counts against a condition there as if one in four who have it named the wide place around it",
        "examiners define these conditions by the spot they press; runners say groin, buttock or back",
    ),
    decided(
        "levering the thigh bone over an arm (the fulcrum test)",
        "judgement: pain counts a little over twofold for a crack, as after the first study, because a sign of bone is not weakened on thirteen people",
        "it hurt in nine of ten cracks in two studies of seven and six people; of those without one it spared three in four in the first and one in eight in the second",
    ),
    decided(
        "too little energy beside missed periods, low weight, thin bone or an earlier stress fracture",
        "odds by judgement for each; together the strongest counts in full and the others by half, and in a danger score all count up to eightfold",
        "the one figure for low energy (4.4) belongs to a score that counts all of these, so it cannot be added to them as if it were its own",
    ),
    decided(
        "how often a slipped growth plate of the hip hurts at the knee",
        "in one of four, as judgement",
        "the source that counts one in eight counts the first symptom alone, and a knee can join the hip later; what hurts at the knee is what is missed",
    ),
    decided(
        "education, less running and no running as measures of their own",
        "expert opinion; strong evidence is claimed only for education and exercise together",
        "the trial at the hip tested the two as one; the trial of running on was of the Achilles tendon and tested no smaller amount; nobody will test running on a cracked bone",
    ),
];
