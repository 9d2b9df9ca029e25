//! English for findings, one row each: see [`FactText`].

use super::fact_text::{FactText, text};
use crate::vocabulary::Finding as F;

#[rustfmt::skip] // a table: label, question, other names
pub(super) const fn finding(finding: F) -> FactText {
    match finding {
        // ---- where it hurts
        F::PainGroin => text(
            "pain in the groin or front of the hip",
            "Does it hurt in the groin or in the crease at the front of the hip?",
            "front of the hip; hip crease; inguinal pain; anterior hip pain",
        )
        .on_the_body("The crease where the thigh meets the belly. It runs from the bony point at the front of the pelvis to the pubic bone. Not the bones at its ends, and not the thigh below."),
        F::PainAnteriorThigh => text(
            "pain at the front of the thigh",
            "Does it hurt at the front of the thigh?",
            "anterior thigh pain; quad pain; quadriceps pain; thigh pain in front",
        )
        .on_the_body("The front of the thigh, from just below the groin crease to just above the kneecap. Not the crease, and not the inner or outer side."),
        F::PainMedialThigh => text(
            "pain on the inner thigh",
            "Does it hurt on the inside of the thigh?",
            "medial thigh pain; inner thigh; pain in the adductor muscle belly; inside of the leg above the knee",
        )
        .on_the_body("The side of the thigh that faces the other leg, from just below the groin crease to just above the knee. Not the pubic bone at its top."),
        F::PainPubic => text(
            "pain at the pubic bone",
            "Does it hurt at the pubic bone, low in the middle at the front?",
            "symphysis pain; middle of the groin; centre of the groin; pubic ramus pain; pain over the pubis; pubic symphysis pain",
        )
        .on_the_body("The hard bone low in the middle at the front, two fingers to each side. The bony edge that runs down from it belongs to it. Not the soft crease further out."),
        F::PainIliacCrest => text(
            "pain at the bony rim of the pelvis",
            "Does it hurt at the bony rim of the pelvis, or at the bony point at the front of it?",
            "iliac crest pain; pain at the ASIS; pain at the anterior superior iliac spine; hip pointer; pain under the waistband at the bone",
        )
        .on_the_body("The hard rim your hands rest on at the waist, with the bony point at its front. Not the soft crease below it. Not the bony knob lower down at the side."),
        F::PainDeepInHip => text(
            "pain deep in the hip, hard to point to",
            "Is the pain deep in the hip, so that you cup the hip with your hand rather than point to one spot?",
            "C sign; cups the hip; pain inside the joint; intra-articular pain",
        )
        .on_the_body("Inside the hip, between the groin crease, the outer side and the buttock, too deep for a finger to press on; the whole hand cups the hip to show it. If one finger can point to the spot, it is another place."),
        F::PainLateralHip => text(
            "pain at the outside of the hip",
            "Does it hurt at the bony point on the outside of the hip?",
            "outer hip pain; lateral hip pain; trochanteric pain; pain over the greater trochanter; side of the hip",
        )
        .on_the_body("The bony knob at the outside of the hip. It is a hand's length below the rim of the pelvis and moves when you turn the leg. Three fingers around it count too. Not the rim above, and not the thigh further down."),
        F::PainLateralThigh => text(
            "pain on the outer thigh",
            "Does it hurt on the outside of the thigh?",
            "lateral thigh pain; outer side of the thigh; pain along the IT band above the knee",
        )
        .on_the_body("The outside of the thigh, along the side seam of trousers. It starts three fingers below the bony knob of the outer hip and ends above the knee. Not the knob, and not the knee."),
        F::PainButtock => text(
            "pain in the buttock",
            "Does it hurt in the buttock?",
            "gluteal pain; glute pain; deep gluteal pain; posterior hip pain",
        )
        .on_the_body("The soft part behind the hip, from the rim of the pelvis to the crease under the buttock. Not the sit bone. Not the flat bone in the middle, and not the bony knob at the side."),
        F::PainSitBone => text(
            "pain at the sit bone",
            "Does it hurt at the bone you sit on?",
            "ischial tuberosity pain; ischial pain; pain at the hamstring origin; pain at the bone on a hard seat",
        )
        .on_the_body("The hard bone that presses on a firm chair, low in the buttock near the inner end of the crease under it; one finger can point to it. Not the soft buttock above, and not the thigh below."),
        F::PainPosteriorThigh => text(
            "pain at the back of the thigh",
            "Does it hurt at the back of the thigh?",
            "posterior thigh pain; hamstring muscle pain; pain behind the thigh",
        )
        .on_the_body("The back of the thigh, from just below the crease under the buttock to the hollow behind the knee; not the sit bone at its top."),
        F::PainSacral => text(
            "pain at the base of the spine",
            "Does it hurt over the flat bone at the base of the spine?",
            "sacrum pain; sacroiliac pain; SI joint pain; pain at the dimples above the buttocks",
        )
        .on_the_body("The flat bone in the middle at the back, from the two dimples above the buttocks to the top of the cleft. The dimples belong to it. Not the soft buttock, and not the back above."),
        F::PainLowBack => text(
            "pain in the low back",
            "Does your low back hurt?",
            "lumbar pain; lower back pain; lumbago; backache now",
        )
        .on_the_body("The back on and beside the spine, from the lowest ribs to the two dimples above the buttocks. Not the flat bone below them."),
        F::PainLateralKnee => text(
            "pain at the outside of the knee",
            "Does it hurt at the outside of the knee?",
            "lateral knee pain; outer knee pain; pain at the lateral femoral epicondyle; pain where the IT band crosses the knee",
        )
        .on_the_body("The side of the knee that faces away from the other leg. It ends at the small bony knob just below the joint. Not the kneecap, and not the thigh above."),
        F::PainKnee => text(
            "pain at the front or inside of the knee",
            "Does it hurt at the front or inside of the knee, or in the knee and you cannot say where?",
            "anterior knee pain; medial knee pain; kneecap pain; patellar pain",
        )
        .on_the_body("The kneecap and just around it, and the side of the knee that faces the other leg. Not the outside of the knee, and not the thigh above."),
        F::PainBelowKnee => text(
            "pain below the knee",
            "Does the pain run down below the knee, or does the shin, the calf or the foot hurt too?",
            "calf pain; calf ache; pain into the calf or shin; pain into the foot; pain radiating down the lower leg",
        )
        .on_the_body("The shin, calf, ankle or foot, whether the pain runs down there or began there; not the knee itself."),
        F::PainBackOfKnee => text(
            "pain behind the knee",
            "Does it hurt in the hollow behind the knee?",
            "posterior knee pain; popliteal pain; pain at the back of the knee",
        )
        .on_the_body("The hollow at the back of the knee, between the two cords. Not the thigh above, and not the calf below."),
        F::SpreadsDownLeg => text(
            "pain that runs down the leg",
            "Does the pain run or shoot from the back, the buttock, the hip or the groin down the leg?",
            "pain radiating down the leg; spreads down the thigh; sciatica; travels down the leg",
        )
        .on_the_body("From the back, the buttock, the hip or the groin down along the thigh, to the knee or beyond. Two sore places with no pain between them do not count."),
        F::PainPlaceUnclear => text(
            "pain somewhere in the hip or upper thigh",
            "Is the pain somewhere in the hip or upper thigh, but you cannot say where?",
            "place of pain not stated; pain not located; vague hip or upper thigh pain",
        )
        .on_the_body("Somewhere between the waist and the middle of the thigh, with no place named at all, not even the hip or the thigh. If the whole hand cups the hip, it is deep in the hip instead."),
        F::PainHip => text(
            "pain somewhere in the hip",
            "Is the pain in the hip, but you cannot say whether at the front, the outside or the back?",
            "hip pain; sore hip; pain around the hip; hurts in the hip area",
        )
        .on_the_body("Anywhere around the hip joint, when all that is said is \"the hip\". Name it beside another place if both are said, as in \"hip and groin\"."),
        F::PainThighUnclear => text(
            "pain somewhere in the thigh",
            "Is the pain somewhere in the thigh or leg, but you cannot say whether at its front, inside, outside or back?",
            "thigh pain not otherwise specified; thigh pain, side of the thigh not stated; vague thigh pain; pain down to the knee, side not stated",
        )
        .on_the_body("Somewhere between the groin crease and the knee, with no side of the thigh named or none that can be shown. If a side is known, name it instead."),
        F::BothSides => text(
            "pain on both sides",
            "Is the pain on both sides?",
            "bilateral pain; left and right; both hips",
        ),
        F::BilateralSymmetricSoreness => text(
            "both legs equally sore",
            "Are both legs sore in the same way, over whole muscles?",
            "DOMS in both legs; general muscle soreness in both legs; quads and calves sore alike left and right",
        )
        .on_the_body("Whole muscles of both legs, such as both thighs, both calves or both buttocks. They are sore alike on left and right. Not one spot, not a bone or joint, and not one leg alone."),
        F::PointsToSacroiliacDimple => text(
            "pain that one finger can show, at the dimple above the buttock",
            "Can you point with one finger to the sore spot, at the dimple above one buttock?",
            "Fortin finger sign; points to the posterior superior iliac spine; points to the PSIS; one-finger pain at the sacroiliac joint",
        )
        .on_the_body("The dimple above one buttock, at the side of the flat bone at the base of the spine. One finger can show it. Not the middle of that bone, and not the soft buttock."),

        // ---- how it began, how long it lasts
        F::SuddenOnset => text(
            "began suddenly",
            "Did the pain begin at one moment that you remember?",
            "acute onset; sudden start; came all at once; recalls the very step it began",
        ),
        F::GradualOnset => text(
            "came on slowly over days or weeks",
            "Did the pain come on slowly, over days or weeks?",
            "insidious onset; gradual onset; came on slowly; no clear moment it started",
        ),
        F::FeltPop => text(
            "a pop or crack as it began",
            "Did you feel or hear a pop, snap, crack or tearing as it began?",
            "audible pop at the moment of injury; heard a crack as it began; felt a snap at onset; tearing feeling at onset",
        ),
        F::AfterFallOrTrauma => text(
            "began with a fall or blow",
            "Did it begin with a fall, a blow or a collision?",
            "traumatic onset; crash; direct blow; tripped and fell; knocked over",
        ),
        F::DirectBlow => text(
            "a blow to the sore place",
            "Was the sore place itself hit, kicked or fallen on?",
            "fell on the sore hip; contusion; kicked in the thigh; landed on that side; hit on the sore spot",
        ),
        F::LastsOver3Weeks => text(
            "has lasted over three weeks",
            "Has it lasted more than three weeks?",
            "symptoms for over 21 days; history of a month or so",
        ),
        F::LastsOver3Months => text(
            "has lasted over three months",
            "Has it lasted more than three months?",
            "symptoms for over 90 days; chronic; long-standing; history of half a year",
        ),

        // ---- the moment it began
        F::BeganInSprintKickOrJump => text(
            "began in a sprint, kick, jump or cut",
            "Did it begin at one moment in a sprint, a kick, a jump, a lunge, a split or a sharp turn?",
            "onset while sprinting; onset on kicking; felt it go on take-off; began on cutting; legs forced apart",
        ),
        F::BeganInRaceOrHardSession => text(
            "began in a race, match or hard session",
            "Did it begin during a race, a match, or a run that was hard or long for you?",
            "onset during a race; began in a marathon; onset in an interval session; came on in a long run; began during a match",
        ),
        F::BeganOnARun => text(
            "began on an ordinary run",
            "Did it begin during an ordinary run or training session?",
            "onset during a run; began on an easy run; began in training; first felt while jogging",
        ),
        F::BeganAfterASession => text(
            "began in the hours or days after a session",
            "Did it begin in the hours or days after a run, a race or a session that itself did not hurt?",
            "onset after a race; sore the day after a match; felt fine on the run and hurt later; began the day after exercise",
        ),
        F::BeganOnEverydayMovement => text(
            "began with an everyday movement",
            "Did it begin with an everyday movement, such as standing up, a step or a twist?",
            "onset on standing up; began on stepping out of a car; began with a twist; onset on a stumble",
        ),
        F::BeganLifting => text(
            "began with lifting or straining",
            "Did it begin with lifting, carrying or straining, or within a day of it?",
            "onset on heavy lifting; began after moving heavy things; strained while lifting; began with a hard cough",
        ),
        F::BeganAtRest => text(
            "began at rest or on waking",
            "Did it begin while you sat or lay, or did you wake up with it?",
            "onset at rest; woke up with it; began while sitting; came on in bed",
        ),

        // ---- the leg when it began
        F::WentOnAtOnset => text(
            "could keep going when it began",
            "When it began, could you keep going and finish?",
            "finished the run with it; raced on; carried on after onset; kept going at the time",
        ),
        F::StoppedAtOnset => text(
            "had to stop when it began",
            "When it began, did you have to stop, but could still walk?",
            "stopped at once; dropped out at onset; walked off; could not go on",
        ),
        F::CouldNotWalkAtOnset => text(
            "could hardly walk, or not at all, when it began",
            "When it began, or at its worst, could you hardly walk or not walk at all, or did you need help?",
            "carried off; could not walk at the time; collapsed at onset; had to be picked up; went down with the pain",
        ),

        // ---- around a run
        F::WorsensThroughRun => text(
            "gets worse as the run goes on",
            "Does the pain grow the longer you run?",
            "builds as the run goes on; worse with distance; worse the further it goes; increases with each mile of a run",
        ),
        F::ForcesStop => text(
            "forces a stop during a run",
            "During a run, does the pain make you stop or cut the run short?",
            "has to stop in mid-run; cuts runs short; could not finish the run; dropped out of a race",
        ),
        F::PainAtEachLanding => text(
            "pain at each landing",
            "When you run, does it hurt each time you land on the sore leg?",
            "pain with every foot strike; jolt at each step of a run; hurts on impact; pain with impact",
        ),
        F::CannotRun => text(
            "cannot run at all",
            "Does the pain stop you from running at all now, or after a few steps?",
            "unable to run; running impossible at present; cannot run a step",
        ),
        F::RepeatableDistance => text(
            "comes on at the same distance each time",
            "Does it come on at about the same distance every time?",
            "fixed distance of onset; always at the same mile; always at the same kilometre; pain-free up to the same mark each time",
        ),
        F::ReturnsAtEachAttempt => text(
            "comes back at each attempt to run",
            "Does it settle with rest and come back each time you try to run again?",
            "recurs on return to running; comes back with every try; relapses after each lay-off",
        ),
        F::OnlyAtHighIntensity => text(
            "hurts only at hard effort",
            "Does it come only at hard effort and never at an easy pace?",
            "only at race pace; only in intervals or maximal effort; never on easy runs",
        ),
        F::ReliefWithinMinutesOfStopping => text(
            "gone within minutes of stopping",
            "Is it gone within a few minutes of stopping?",
            "resolves minutes after stopping; gone soon after standing still; quick recovery once exercise ends",
        ),
        F::EasesAsWarmsUp => text(
            "eases with warming up",
            "Does it hurt at the start and ease as you warm up or move about?",
            "start-up pain; warm-up phenomenon; loosens up; better once moving; improves with exercise",
        ),
        F::OnlyAfterRun => text(
            "hurts only some hours after a run",
            "Does it come only some hours after the run, not during it?",
            "delayed pain after running; fine during the run, sore in the evening; comes on hours after a run",
        ),
        F::WorseDayAfter => text(
            "worst one or two days after a run",
            "Is it worst one or two days after a run?",
            "peaks the next day; worst on the second day; next-day flare; latent pain the day after loading",
        ),
        F::ResolvesWithin72h => text(
            "gone within three days each time",
            "Is it gone within three days each time?",
            "settles in two or three days; gone by the third day; clears within 72 hours",
        ),
        F::EasesWithRest => text(
            "eases with rest",
            "Does a rest from running ease it?",
            "better with rest; relieved by days off; settles when not running",
        ),
        F::RunningBringsItOn => text(
            "running brings it on",
            "Does running bring it on or make it worse?",
            "hurts to run; pain during running; pain while running; running aggravates it",
        ),
        F::HurtsFromFirstSteps => text(
            "hurts from the first steps of a run",
            "On a run, does it hurt from the first steps or minutes?",
            "pain from the start of a run; two steps of running hurt; hurts as soon as running starts; only manages a few steps",
        ),
        F::LingersAfterRun => text(
            "keeps hurting for hours after a run",
            "After a run, does it keep hurting for hours or days?",
            "lingers after training; sore for days after each run; lasts into the next day; hurts during and after runs",
        ),
        F::KeptRunningWithIt => text(
            "kept running in spite of it",
            "Have you kept running or racing with it for days or longer?",
            "ran through the pain; trained on in spite of it; raced with it; continued to compete",
        ),
        F::RunsLessBecauseOfIt => text(
            "less running because of it",
            "Have you cut down, paused or given up running or sport because of it?",
            "gave up running; stopped training because of it; reduced mileage because of pain; missed races; took time off",
        ),

        // ---- how it has gone since
        F::ProgressiveOverWeeks => text(
            "getting worse over weeks",
            "Has it been getting worse over the past weeks?",
            "steadily worsening; progressive pain; worse week by week",
        ),
        F::WorseDespiteLessRunning => text(
            "worse despite less running",
            "Has it become worse over two weeks even though you ran less?",
            "worsening in spite of a cut in mileage; progresses although training was reduced",
        ),
        F::SuddenWorsening => text(
            "suddenly much worse",
            "After days or weeks of milder pain, did it turn much worse at one moment?",
            "acute on chronic pain; sudden deterioration of an older ache; months-old pain that suddenly became severe; warning ache before it gave",
        ),
        F::WorseWithinDays => text(
            "much worse within days",
            "Within hours or days, has it become much worse by itself?",
            "rapidly worsening; worse by the hour; growing worse from day to day",
        ),
        F::ImprovingDayByDay => text(
            "better from day to day",
            "Is it getting better from day to day?",
            "improving daily; already half gone; settling day by day",
        ),
        F::ImprovingOverWeeks => text(
            "better over weeks",
            "Is it better now than it was some weeks ago?",
            "slowly improving; much better than last month; gradually settling; has turned a corner",
        ),
        F::UnchangedOverWeeks => text(
            "unchanged for weeks",
            "Has it stayed about the same for weeks?",
            "no change for weeks; exactly the same; not getting better; has not gone away",
        ),
        F::ConstantPain => text(
            "pain that is there all the time",
            "Is it there all or nearly all of the time?",
            "constant; never goes away; hurts all day; continuous pain; never free of pain",
        ),
        F::SimilarEpisodeBefore => text(
            "had the same trouble before",
            "Have you had the same trouble in the same place before, and had it settled?",
            "similar episode before; recurrent episodes; had this last year; flares on and off for years",
        ),
        F::NoBetterAfter2WeeksOff => text(
            "still as sore after two weeks of rest",
            "Is it no better after two weeks without running, or with far less?",
            "persists after two weeks off; rest did not help; unchanged after a pause from running",
        ),
        F::FailedRehabilitation => text(
            "still sore after six weeks of treatment",
            "Have six weeks or more of exercises or treatment failed to help?",
            "failed conservative treatment; failed physiotherapy; failed physical therapy; refractory to rehab",
        ),
        F::NotLoadRelated => text(
            "comes and goes whatever the activity",
            "Does it come and go without any link to what you do?",
            "unrelated to activity; non-mechanical pain; comes out of the blue; same whether active or not",
        ),
        F::PelvicBeltHelps => text(
            "eased by a belt or firm pressure",
            "Does a belt, a strap or firm pressure on the pelvis or the lower belly ease it?",
            "sacroiliac belt helps; maternity belt helps; binding the pelvis helps",
        ),

        // ---- what was tried
        F::PainkillersHelp => text(
            "painkillers help",
            "If you took painkillers, did they clearly help?",
            "ibuprofen helps; eased by anti-inflammatory tablets; naproxen makes it bearable; analgesics relieve it",
        ),
        F::ExercisesHelp => text(
            "exercises, stretching or massage help",
            "If you tried exercises, stretching or massage, did that help for more than a day?",
            "better with physiotherapy; stretching helps; massage helped; improves with exercises",
        ),
        F::InjectionHelped => text(
            "an injection helped",
            "If you had an injection for it, did it help?",
            "steroid injection gave relief; short relief from an injection; cortisone helped",
        ),

        // ---- walking and standing
        F::PainWalking => text(
            "hurts to walk",
            "Does walking hurt, or is it hard?",
            "pain on walking; pain on ambulation; sore to walk; pain in daily walking",
        ),
        F::Limp => text(
            "a limp",
            "Do you limp?",
            "antalgic gait; hobbling; favours the leg; favors the leg; limping gait",
        ),
        F::LimpOrPainWalkingAfter48h => text(
            "still limping or sore to walk two days after a run",
            "Two days after your last run, do you still limp, or does it still hurt to walk?",
            "limp persisting 48 hours after running; still hobbling two days on; walking still hurts on the second day after a run",
        ),
        F::FootTurnsOut => text(
            "a foot that now turns out when walking",
            "Has the foot on the sore side started to turn out when you walk?",
            "walks with the foot turned out; out-toeing gait; external foot progression angle",
        ),
        F::UnableToBearWeight => text(
            "cannot put any weight on the leg",
            "Are you unable to put any weight on the leg right now?",
            "cannot bear weight; cannot take a single step; cannot put the foot down; leg will not take weight",
        ),
        F::HardlyWalks => text(
            "can hardly walk",
            "Is walking so hard now that you manage only a few steps, need a stick or crutches, or put only part of your weight on the leg?",
            "great difficulty walking; partial weight bearing; needs crutches; can barely walk; hobbles a few steps",
        ),

        // ---- rest and night
        F::PainAtRest => text(
            "hurts at rest",
            "Does it hurt when you rest and keep still?",
            "rest pain; aches even when still; hurts without moving",
        ),
        F::NightPainUnprovoked => text(
            "night pain even when not lying on it",
            "Does it hurt or wake you at night, even when you are not lying on the sore side?",
            "night pain in any position; nocturnal pain unrelated to posture; woken although lying on the back or the good side",
        ),
        F::SecondHalfNightWaking => text(
            "woken by pain or stiffness in the early morning",
            "Does pain or stiffness wake you in the second half of the night?",
            "wakes at 3 or 4 in the morning stiff; early-morning waking, better on getting up; inflammatory night pain",
        ),
        F::NsaidRelievesNightPain => text(
            "night pain that goes away fully with ibuprofen or aspirin",
            "Does the night pain go away fully when you take ibuprofen or aspirin?",
            "night pain relieved by aspirin; salicylate-responsive night pain; dramatic NSAID response at night",
        ),
        F::MorningStiffnessUnder30 => text(
            "stiff for less than 30 minutes in the morning",
            "Are you stiff in the morning for less than half an hour?",
            "brief morning stiffness; stiff for a few minutes on rising; morning stiffness of 10 minutes",
        ),
        F::MorningStiffnessOver30 => text(
            "stiff for more than 30 minutes in the morning",
            "Are you stiff in the morning for more than half an hour?",
            "prolonged morning stiffness; stiff for an hour on waking; morning stiffness of 45 minutes",
        ),
        F::AlternatingButtockPain => text(
            "buttock pain that changes sides",
            "Does the pain change from one buttock to the other?",
            "side-switching gluteal pain; sore buttock now left, now right; alternating sacroiliac pain",
        ),

        // ---- what brings it on
        F::Sitting => text(
            "sitting hurts",
            "Does sitting bring it on?",
            "prolonged sitting hurts; seated pain; pain at the desk; cannot sit for long",
        ),
        F::Driving => text(
            "driving hurts",
            "Does driving bring it on?",
            "pain at the wheel; long car rides hurt; pain on the pedals",
        ),
        F::WorseSittingThanRunning => text(
            "sitting hurts more than running",
            "Does sitting hurt more than running does?",
            "runs without trouble but cannot sit; worse on a hard seat than on a run; sitting is the worst of all",
        ),
        F::ReliefOnStandingUp => text(
            "pain from sitting that stops when you stand up",
            "When sitting hurts, does standing up stop the pain within a minute?",
            "relief on rising; standing relieves the pain of sitting; gets up to ease it",
        ),
        F::Stairs => text(
            "stairs hurt",
            "Do stairs bring it on?",
            "climbing stairs; going up or down stairs; stair climbing hurts",
        ),
        F::Uphill => text(
            "running uphill hurts",
            "Does running uphill bring it on?",
            "incline running; climbing hills on a run; pain on ascents in a run",
        ),
        F::Downhill => text(
            "running downhill hurts",
            "Does running downhill bring it on?",
            "decline running; running down a slope; pain on descents in a run",
        ),
        F::Sprinting => text(
            "sprinting hurts",
            "Does fast running or sprinting bring it on?",
            "speed work hurts; fast running; acceleration; pain in sprint starts",
        ),
        F::Kicking => text(
            "kicking hurts",
            "Does kicking bring it on?",
            "kicking a ball; football kick; soccer kick; striking a ball with the foot",
        ),
        F::Twisting => text(
            "twisting or turning hurts",
            "Does twisting or a change of direction bring it on?",
            "pivoting; cutting; change of direction; side-stepping; turning on the planted foot",
        ),
        F::DeepSquat => text(
            "a deep squat hurts",
            "Does a deep squat bring it on?",
            "deep crouch; full crouch; squatting low; sitting on the heels",
        ),
        F::GettingInCar => text(
            "getting in or out of a car hurts",
            "Does getting in or out of a car or a low seat bring it on?",
            "entering or leaving a car; swinging the leg into a car; getting out of a low seat",
        ),
        F::PuttingOnSocks => text(
            "putting on socks and shoes hurts or is hard",
            "Is it painful or hard to put on socks and shoes?",
            "tying laces is hard; dressing the foot; cutting toenails hurts; difficulty donning shoes",
        ),
        F::BendingForward => text(
            "bending forward hurts",
            "Does bending forward with straight knees, such as to touch your toes, bring it on?",
            "forward fold; toe touching; stooping; leaning forward; hamstring stretch standing",
        ),
        F::Lunging => text(
            "lunging hurts",
            "Does lunging bring it on?",
            "a long step forward into a bend; deep forward step; fencing step",
        ),
        F::HipExtension => text(
            "long strides hurt",
            "Do long strides, with the leg far behind you, bring it on?",
            "pain at toe-off; push-off hurts; leg trailing behind hurts; pain in terminal stance; pain in hip extension; long-stride walking test",
        ),
        F::ShortStepsEase => text(
            "eased by short steps",
            "Do short steps ease it when you walk or run?",
            "painless with short strides; comfortable at a shuffle; tiny steps are painless",
        ),
        F::HipBentEases => text(
            "eased by bending the hip",
            "Does it ease when you bend the hip, crouch or draw the knee up?",
            "relief with the hip flexed; leg would rather be bent; crouching eases it; bending forward eases it",
        ),
        F::BriskWalkWorseThanRunning => text(
            "a brisk walk hurts more than running",
            "Does a brisk walk hurt more than running?",
            "fast walking hurts more than jogging; power walking is worse than a run; worse on a fast walk than on a run",
        ),
        F::CrossingLegs => text(
            "crossing the legs hurts",
            "Does crossing your legs bring it on?",
            "sitting cross-legged; one knee over the other; legs crossed",
        ),
        F::LyingOnSide => text(
            "lying on the sore side hurts",
            "Does it hurt to lie on the sore side?",
            "pain in side lying; cannot sleep on the sore side; woken by lying on the sore hip; pressure of the mattress hurts",
        ),
        F::RollingOverInBed => text(
            "rolling over in bed hurts",
            "Does rolling over in bed hurt?",
            "turning in bed; changing sides at night",
        ),
        F::StandingUp => text(
            "getting up from a chair hurts",
            "Does getting up from a chair hurt?",
            "sit-to-stand pain; rising after sitting; getting off a chair",
        ),
        F::StandingForLong => text(
            "standing for long hurts",
            "Does standing for long bring it on?",
            "prolonged standing; on the feet all day; standing still; standing at work",
        ),
        F::CoughOrSneeze => text(
            "coughing, sneezing or laughing hurts",
            "Does coughing, sneezing or laughing bring it on?",
            "pain on sneezing; hurts to laugh; Valsalva pain; hurts to cough or strain",
        ),
        F::SitUps => text(
            "sit-ups hurt",
            "Do sit-ups bring it on?",
            "abdominal crunches; curl-ups; resisted sit-up hurts; pain on rising from lying with the belly muscles",
        ),
        F::BackMovement => text(
            "moving the low back hurts",
            "Do movements of the low back, such as arching or twisting it, bring on the pain?",
            "lumbar movements reproduce the pain; painful lumbar extension; painful twisting of the back",
        ),
        F::AnyActivity => text(
            "activity in general hurts",
            "Does activity of any kind bring it on or make it worse?",
            "worse with activity; exertional pain; pain with any sport; exercise brings it on",
        ),
        F::LiftingKnee => text(
            "lifting the knee or leg hurts",
            "Does it hurt to lift the knee or the leg?",
            "hip flexion hurts; lifting the leg lying down hurts; swinging the leg out of bed hurts; raising the thigh hurts",
        ),
        F::CannotLiftLeg => text(
            "cannot lift the leg",
            "Are you unable, or hardly able, to lift the leg?",
            "unable to raise the leg; has to lift the leg with the hands; active hip flexion almost absent",
        ),
        F::StretchingHurts => text(
            "stretching the sore part hurts",
            "Does stretching the sore part hurt?",
            "sore on stretching; pain with stretches; stretching aggravates it; stretching brings on the pain",
        ),
        F::SidewaysMovement => text(
            "moving sideways hurts",
            "Do sideways steps, or moving the leg to the side, bring it on?",
            "lateral movement hurts; side steps hurt; moving the leg sideways hurts; skating movement hurts",
        ),
        F::AnyHipMovementHurts => text(
            "every movement of the hip hurts",
            "Does moving the hip hurt in every direction?",
            "pain with all hip movement; all hip movements limited by pain; globally painful hip; painful in every direction",
        ),
        F::Cycling => text(
            "cycling hurts",
            "Does cycling bring it on?",
            "pain on the bike; pedalling hurts; bike sessions bring it on",
        ),
        F::SoreToPress => text(
            "pressing the sore place hurts",
            "Does it hurt when you press on the sore place?",
            "tender to touch; a tender spot; light pressure is sore; painful to press",
        ),

        // ---- what it feels like
        F::SharpPain => text(
            "sharp pain",
            "Is the pain sharp?",
            "stabbing; knife-like; pinching; piercing",
        ),
        F::DeepAche => text(
            "a dull, deep ache",
            "Is the pain a dull, deep ache?",
            "dull pain; aching; nagging; gnawing",
        ),
        F::Burning => text(
            "burning pain",
            "Does the pain burn?",
            "burning sensation; searing; hot, stinging pain",
        ),
        F::SkinUnpleasantToTouch => text(
            "skin that is unpleasant to touch",
            "Is a light touch on the skin there unpleasant, such as from trousers or sheets?",
            "allodynia; clothes brushing the thigh hurt; hypersensitive skin; shower water feels wrong",
        ),
        F::SeverePain => text(
            "severe pain",
            "Is the pain severe at its worst, 7 or more of 10?",
            "NRS 7 or above; VAS 7 or above; very bad pain; intense pain",
        ),
        F::UnbearablePain => text(
            "unbearable pain",
            "Was the pain unbearable at its worst?",
            "agony; excruciating; worst pain ever; disabling pain; ten out of ten",
        ),
        F::MildPain => text(
            "mild pain",
            "Is the pain mild, even at its worst?",
            "slight pain; a niggle; minor discomfort; NRS 3 or below",
        ),
        F::FrontOfHipFeelsTight => text(
            "a tight or pulled feeling at the front of the hip",
            "Does the front of the hip feel tight or pulled?",
            "hip flexors feel tight; pulling at the front of the hip; feels short at the front of the hip",
        ),
        F::MuscleFeelsTight => text(
            "a tight or knotted muscle",
            "Do muscles of your thigh, buttock or groin feel tight, pulled or knotted?",
            "tight hamstring; knot in the buttock; pulled-muscle feeling; tight glutes; tight adductors",
        ),
        F::CrampOrSpasm => text(
            "cramp or spasm",
            "Does a muscle at the hip, thigh or buttock cramp or go into spasm?",
            "muscle spasm; hamstring cramps; buttock cramp; charley horse",
        ),
        F::HipFeelsStiff => text(
            "a stiff hip",
            "Does the hip feel stiff, or move less than it did?",
            "hip stiffness; stiff after sitting; hip feels frozen; loss of movement felt by the runner",
        ),
        F::Clicking => text(
            "a hip that clicks",
            "Does the hip click?",
            "clicks in the hip; clunking; crepitus; grinding",
        ),
        F::AudibleSnap => text(
            "a hip that snaps",
            "Does the hip snap so that you can hear it or feel it jump?",
            "snapping hip; coxa saltans; tendon jumps over the bone; loud pop on repeated movement",
        ),
        F::SnapAtFrontOfHip => text(
            "a hip that snaps at the front",
            "Does the hip snap at the front when you lower the raised leg?",
            "iliopsoas snapping test; deep clunk in the groin as the leg comes down; snap from flexion, abduction and external rotation to extension; internal snap",
        ),
        F::SnapOverOuterHip => text(
            "a band that flicks over the outer hip",
            "Can you see or feel a band flick over the bony point at the outside of the hip?",
            "IT band flicks over the greater trochanter; visible snap at the outer hip; hip seems to pop out at the side; snap stops when the trochanter is pressed",
        ),
        F::Catching => text(
            "a hip that catches",
            "Does the hip catch in certain movements?",
            "momentary catch that passes by itself; hitching; painful catch in mid-movement",
        ),
        F::TrueLocking => text(
            "a hip that gets stuck",
            "Does the hip get stuck so that you cannot move it for a moment?",
            "hip locks; mechanical block; jams and has to be worked free; stuck in one position",
        ),
        F::GivingWay => text(
            "the hip or leg gives way",
            "Does the hip or the leg give way under you?",
            "buckling; leg gives out; hip feels unstable; instability of the hip",
        ),

        // ---- the knee itself
        F::KneeGivesWay => text(
            "the knee gives way",
            "Does the knee itself give way?",
            "knee buckles; unstable knee; knee gave out",
        ),
        F::KneeSwellsOrLocks => text(
            "the knee swells or locks",
            "Does the knee itself swell, lock or catch?",
            "swollen knee; locked knee; knee effusion; knee catches",
        ),
        F::HipMovementPainless => text(
            "free of pain when the hip moves",
            "Can you move the hip in every direction without pain?",
            "full painless range of motion; pain-free hip movement; no pain on any hip motion",
        ),
        F::PainOnSlightestMovement => text(
            "the slightest movement hurts",
            "Does even the slightest movement of the hip hurt badly?",
            "micromotion pain; any passive motion is agony; holds the hip rigid; pseudoparalysis",
        ),

        // ---- nerves, bladder and bowel
        F::NumbnessOrTingling => text(
            "numbness or tingling",
            "Do you have numbness or tingling in the leg?",
            "paraesthesia; paresthesia; pins and needles; sensory loss in the leg; leg feels asleep",
        ),
        F::NumbnessOuterThigh => text(
            "numb or tingling at the front or outside of the thigh",
            "Is the numbness or tingling at the front or outside of the thigh?",
            "numb outer thigh; tingling at the front of the thigh; anterolateral thigh paraesthesia",
        ),
        F::NumbnessBelowKnee => text(
            "numb or tingling below the knee",
            "Does the numbness or tingling reach the shin, the calf or the foot?",
            "numb foot; tingling calf; pins and needles in the toes; numb lower leg",
        ),
        F::NumbnessWithoutPain => text(
            "numb or tingling with hardly any pain",
            "Does the numbness or tingling come with hardly any pain?",
            "painless numbness; numb but not sore; only tingling, no pain",
        ),
        F::WeaknessFromPain => text(
            "a leg that feels weak because it hurts",
            "Does the leg feel weak because it hurts?",
            "pain inhibition; pain-limited strength; weak only because it hurts",
        ),
        F::FootDropOrSpreadingWeakness => text(
            "foot drop or spreading weakness",
            "Does the foot drop, or is a weakness of the leg spreading?",
            "foot slaps or drags; cannot lift the toes; progressive motor deficit; spreading paresis",
        ),
        F::WeaknessBothLegs => text(
            "both legs newly weak",
            "Are both legs newly weak and not just tired, so that you stumble or cannot get up?",
            "bilateral leg weakness; paraparesis; cannot rise, both legs weak",
        ),
        F::ShootingPainBothLegs => text(
            "new shooting pain in both legs",
            "Does new pain shoot below the knee in both legs?",
            "bilateral sciatica; bilateral radicular pain; electric pain down both legs",
        ),
        F::SaddleNumbness => text(
            "numb between the legs",
            "Are you numb between the legs, where you would sit on a saddle?",
            "saddle anaesthesia; saddle anesthesia; perineal numbness; no feeling around the anus or genitals",
        ),
        F::NewBladderOrBowelChange => text(
            "new bladder or bowel trouble",
            "Do you now have new trouble with passing or holding urine or stool?",
            "urinary retention; new incontinence; loss of bowel control; cannot pass urine; sphincter disturbance",
        ),
        F::NewSexualNumbness => text(
            "new sexual numbness",
            "Have you now lost feeling during sex or when wiping?",
            "loss of sexual sensation; numb during sex; no feeling when wiping",
        ),

        // ---- leg and circulation
        F::CalfSwelling => text(
            "a swollen calf or lower leg",
            "Is a calf or a lower leg swollen?",
            "unilateral calf swelling; one calf thicker; calf girth larger on one side",
        ),
        F::WholeLegSwelling => text(
            "a swollen thigh or whole leg",
            "Is the thigh or the whole leg swollen?",
            "swollen thigh; unilateral leg oedema; unilateral leg edema; swelling of the entire leg",
        ),
        F::WarmOrRedLeg => text(
            "a warm or red leg",
            "Is one calf, thigh or leg redder to the eye or warmer to the hand than the other, and more than a patch of skin?",
            "erythema of the leg; red calf; hot leg; warm swollen thigh",
        ),
        F::ColdPaleLeg => text(
            "a cold, pale leg",
            "Is the leg or foot cold and pale or blue, at rest as well?",
            "pulseless leg; white foot; ischaemic leg; ischemic leg; cool, pale foot",
        ),
        F::CrampOrLegHeavinessOnEffort => text(
            "one leg cramps, burns or turns heavy or numb in hard effort",
            "When you push hard, does one leg cramp, burn, tire or turn heavy or numb, clearly before the other?",
            "claudication; leg goes numb in hard efforts; dead leg at race effort; thigh cramp in hard efforts; loss of power in one leg on effort",
        ),

        // ---- general health now
        F::Fever => text(
            "fever or shivering",
            "Now or in the past two weeks, have you had a fever or shivering?",
            "pyrexia; febrile; chills; rigors; raised temperature",
        ),
        F::UnexplainedWeightLoss => text(
            "weight loss without trying",
            "Have you lost weight without trying?",
            "unintended weight loss; unintentional weight loss; lost kilos without dieting",
        ),
        F::NightSweats => text(
            "drenching night sweats",
            "Do you have drenching sweats at night?",
            "soaked sheets; nocturnal sweating; drenched at night",
        ),
        F::FeelsIll => text(
            "feeling ill",
            "Do you feel ill, unusually tired or without appetite?",
            "malaise; fatigue; off food; flu-like illness; unwell",
        ),
        F::ChestPainOrBreathlessness => text(
            "chest pain or shortness of breath",
            "Do you have new chest pain, or are you newly short of breath?",
            "dyspnoea; dyspnea; breathless; chest tightness; pleuritic pain",
        ),
        F::Fainting => text(
            "fainting",
            "Now or in the past two weeks, have you fainted?",
            "syncope; passed out; blacked out; loss of consciousness",
        ),
        F::DarkUrine => text(
            "dark urine after hard effort",
            "Has your urine been dark like cola since the hard effort?",
            "cola-coloured urine; cola-colored urine; tea-coloured urine; brown urine; myoglobinuria",
        ),
        F::HotOrRedJoint => text(
            "a hot, red or swollen joint",
            "Now or in the past two weeks, has any joint been hot, red or swollen?",
            "joint effusion; synovitis; swollen joint; red, hot joint",
        ),
        F::HotRedSwelling => text(
            "a swollen, hot, red sore place",
            "Is the sore place swollen, hot and red?",
            "hot, red lump over the sit bone; hot, red bursa; red, warm, swollen skin over the sore place",
        ),
        F::RedPainfulEye => text(
            "a red, painful eye or blurred sight",
            "Do you have a red, painful eye, or is your sight blurred?",
            "iritis now; sore red eye; light hurts the eye; sudden blurred vision",
        ),
        F::NewOrGrowingLump => text(
            "a new or growing lump",
            "Is there a new or growing lump?",
            "palpable mass; soft tissue mass; enlarging lump; new lump in the thigh or buttock",
        ),
        F::SwellingOrBruising => text(
            "swelling or a bruise",
            "Is there swelling or a bruise over the sore place?",
            "haematoma; hematoma; ecchymosis; black and blue; local swelling over the sore place",
        ),
        F::PalpableGap => text(
            "a gap in the muscle",
            "Can you feel or see a gap, a dent or a bunched-up lump in the muscle?",
            "palpable defect; muscle defect; dent in the muscle; hollow in the tendon",
        ),
        F::MuscleWasting => text(
            "a thigh or buttock thinner than the other",
            "Is the thigh or buttock on the sore side thinner than the other?",
            "thigh wasting; muscle atrophy; reduced thigh girth; gluteal wasting",
        ),
        F::LegShortenedOrRotated => text(
            "a leg newly shorter or turned out",
            "Since this began, has the leg become shorter, or does it lie turned out?",
            "shortened and externally rotated leg; foot points outward lying down; leg suddenly shorter",
        ),
        F::LegShorterOfOld => text(
            "one leg shorter for years",
            "Has one leg been shorter than the other since long before this pain?",
            "old leg-length difference; leg-length discrepancy; one leg shorter since childhood",
        ),

        // ---- belly, groin and testicles
        F::AbdominalOrPelvicPain => text(
            "belly or pelvic pain",
            "Do you also have pain inside the belly or the pelvis, or in the flank?",
            "stomach ache; lower abdominal pain; mild or moderate belly ache; pain inside the pelvis; flank pain; loin pain",
        ),
        F::SevereAbdominalPain => text(
            "severe belly or pelvic pain",
            "Is there severe pain in the belly or inside the pelvis?",
            "acute abdomen; agonising belly pain; agonizing belly pain; worst-ever stomach pain",
        ),
        F::NauseaOrVomiting => text(
            "nausea or vomiting",
            "Do you feel sick, or have you vomited?",
            "sick to the stomach; throwing up; emesis; queasy",
        ),
        F::UrinarySymptoms => text(
            "trouble when passing urine",
            "Does passing urine burn, or is there blood in it, or do you need to go all the time?",
            "dysuria; haematuria; hematuria; frequent urge to pass water; cystitis symptoms",
        ),
        F::PainWithPeriods => text(
            "pain that follows the periods",
            "Does the pain follow your periods?",
            "cyclical pain; dysmenorrhoea; dysmenorrhea; catamenial pain; pain linked to menses",
        ),
        F::GroinLump => text(
            "a lump or bulge in the groin",
            "Is there a lump or a bulge in the groin?",
            "groin swelling; lump in the groin; swelling in the crease of the groin",
        ),
        F::GroinBulge => text(
            "a groin bulge that goes back",
            "Is there a bulge in the groin that goes back when you lie down?",
            "reducible hernia; soft bulge gone on lying down; groin lump that can be pushed back",
        ),
        F::IrreducibleGroinBulge => text(
            "a groin bulge that stays out",
            "Is there a hard or tender bulge in the groin that does not go back?",
            "incarcerated hernia; strangulated hernia; irreducible hernia; hard groin lump that cannot be pushed back",
        ),
        F::SuddenSevereTesticularPain => text(
            "sudden severe testicle pain",
            "Is there sudden severe pain in a testicle?",
            "acute scrotum; acute testicular pain; torsion-like testicle pain",
        ),
        F::AcheSpreadingToTesticle => text(
            "groin ache into the testicle",
            "Does the groin pain ache down into the testicle?",
            "pain radiating to the scrotum; groin pain into the testis; testicular ache together with groin pain",
        ),

        // ---- tests at home
        F::HopTestPain => text(
            "hopping is known to hurt",
            "Do you already know that hopping on the leg hurts? Do not try it.",
            "positive hop test; single-leg hopping known to hurt from before",
        ),
        F::SingleLegStancePain => text(
            "standing on the leg hurts",
            "Does standing on the sore leg for up to 30 seconds bring on the pain?",
            "positive 30-second single-leg stance; outer hip pain on one-leg standing; one-leg standing hurts, place not told",
        )
        .how_to("Hold on to a wall with one fingertip and stand on the sore leg for up to 30 seconds. Stop as soon as it hurts. Leave it out if walking hurts, if you limp, after a fall, or if it could be a stress fracture."),
        F::SingleLegStanceGroinPain => text(
            "standing on the leg hurts in the groin",
            "When you stand on the sore leg, does it hurt in the groin or deep in the hip?",
            "groin pain on one-leg standing; deep hip pain standing on one leg; front of the hip hurts in single-leg stance",
        )
        .how_to("As you stand on the sore leg with a fingertip on a wall, notice where it hurts. Leave it out if walking hurts, if you limp, after a fall, or if it could be a stress fracture."),
        F::AdductorSqueezePain => text(
            "squeezing the knees together hurts",
            "Does squeezing your knees together against a fist hurt in the groin?",
            "positive squeeze test; adductor squeeze test; fist squeeze test; pain on resisted adduction",
        )
        .how_to("Lie on your back with bent knees and squeeze your fist between them, gently at the start. Stop if it hurts sharply. Leave it out after a fall or a pop, if walking hurts, or if it could be a stress fracture."),
        F::TrochanterTenderness => text(
            "bony point of the outer hip is tender",
            "Does it hurt to press the bony point at the outside of the hip?",
            "greater trochanter tender on palpation; outer hip sore to press; palpation pain at the trochanter",
        )
        .how_to("Lie on the good side and press the bony point at the outside of the hip with two fingers."),
        F::IschialTenderness => text(
            "sit bone is tender",
            "Does it hurt to press the sit bone?",
            "tender ischial tuberosity; tender hamstring origin; sitting bone sore to press",
        )
        .how_to("Lie on your side, knees bent, and press the bone you sit on with two fingers."),
        F::ButtockTenderness => text(
            "middle of the buttock is tender",
            "Does it hurt to press deep into the middle of the buttock?",
            "tender greater sciatic notch; tender piriformis; deep gluteal tenderness; gluteal muscle sore to press",
        )
        .how_to("Lie on your good side, knees bent, and press deep into the middle of the buttock with your thumb. Stop if it tingles down the leg."),
        F::PubicTenderness => text(
            "pubic bone is tender",
            "Does it hurt to press the pubic bone?",
            "tender symphysis; tender pubic ramus; tender pubic tubercle",
        )
        .how_to("Lie on your back and press gently on the bone in the middle, low at the front."),
        F::SacralTenderness => text(
            "base of the spine is tender",
            "Does it hurt to press the flat bone at the base of the spine?",
            "tender sacral ala; tender sacroiliac joint; sacrum sore to press",
        )
        .how_to("Press the flat bone at the base of the spine with two fingers, left, right and middle."),
        F::PelvicRimTenderness => text(
            "rim of the pelvis is tender",
            "Does it hurt to press the bony rim of the pelvis, or the point at its front?",
            "tender iliac crest; tender ASIS; waistband bone sore to press",
        )
        .how_to("Press along the bony rim of the pelvis to the point at its front."),
        F::PelvisDropsInSingleLegSquat => text(
            "pelvis drops or knee falls inward in a one-leg squat",
            "In up to ten small squats on the sore leg, does the pelvis drop or the knee fall inward twice or more?",
            "dynamic valgus on one bent leg; poor pelvic control stepping down; knee falls in on one bent leg",
        )
        .how_to("In front of a mirror or camera, bend the sore leg a little, five to ten times, or step slowly down from a low step. Stop if it hurts. Leave it out if walking hurts, if you limp, after a fall, or if it could be a stress fracture."),
        F::ShortSidePlank => text(
            "side plank gives way early",
            "Does a side plank give way before 30 seconds, or much sooner than on the other side?",
            "low lateral trunk endurance; short sideways hold on one forearm; weak lateral core",
        )
        .how_to("Lie on your side, prop yourself on one forearm with one foot on the other, and hold your body straight. Time both sides. Stop if it hurts. Leave it out if walking hurts, after a fall, or if it could be a stress fracture."),
        F::SideLegRaiseTires => text(
            "can do fewer than 15 side leg raises",
            "Lying on your good side, do you manage fewer than 15 lifts of the sore leg?",
            "low hip abductor endurance; few sideways leg lifts lying down; outer hip muscles tire early",
        )
        .how_to("Lie on your good side. Lift the sore leg slowly, in line with your body, up to 20 times. Stop if it hurts. Leave it out if walking hurts, after a fall, or if it could be a stress fracture."),
        F::SingleLegBridgeTires => text(
            "can do fewer than 15 hip lifts with one leg",
            "On your back, do you manage fewer than 15 hip lifts with one leg, or far fewer than with the other?",
            "low gluteus maximus endurance; low hamstring endurance; few one-legged hip lifts on the back",
        )
        .how_to("Lie on your back with one knee bent and that heel on the floor. Lift your hips up to 20 times, then change legs. Stop if it hurts. Leave it out if walking hurts, after a fall, or if it could be a stress fracture."),
        F::KneeLiftTires => text(
            "lifted knee sinks sooner than the other",
            "When you sit and hold up the knee of the sore side, does it sink sooner than the other?",
            "low hip flexor endurance; seated knee hold shorter than on the other side; lifted thigh sinks when seated",
        )
        .how_to("Sit tall, lift one knee a hand's width and hold it for up to 30 seconds, then the other. Stop if it hurts. Leave it out if walking hurts, after a fall, or if it could be a stress fracture."),
        F::ThighStaysUp => text(
            "thigh stays up on the edge of the bed",
            "When you lie on the edge of a bed and hold the other knee, does the thigh of the sore side stay above level?",
            "modified Thomas test, thigh above horizontal; Kendall test; thigh not level on the bed edge",
        )
        .how_to("Lie back on the edge of a bed, hold the good knee to your chest and keep your back flat. Let the sore leg hang. Stop if it hurts. Leave it out if walking hurts, after a fall, or if it could be a stress fracture."),

        // ---- running form
        F::LowCadence => text(
            "fewer than 160 steps a minute",
            "At an easy pace, do you take fewer than 160 steps a minute?",
            "low step rate; few steps per minute; slow turnover; under 160 spm",
        )
        .how_to("On an easy run, count how often one foot lands in 30 seconds, and multiply that by four. Leave it out while running or walking hurts."),
        F::Overstriding => text(
            "foot lands far ahead of the knee",
            "On a video from the side, does your foot land ahead of your knee, with the shin tilted back?",
            "foot lands far ahead of the body; reaching stride; shin angled back at contact; overreaching with the foot",
        )
        .how_to("Have somebody film you from the side, phone at hip height, slow motion. Stop the film as the foot lands. Leave it out while walking hurts."),
        F::HeelStrike => text(
            "landing on the heel",
            "Do you land on your heel?",
            "rearfoot strike; heel striker; heel first; RFS",
        )
        .how_to("Look at the film from the side: which part of the foot meets the ground first? Most runners land on the heel. Leave it out while walking hurts."),
        F::LoudLanding => text(
            "loud landing",
            "Do your feet land loudly?",
            "heavy footfall; noisy footfall; slapping feet; stomping",
        )
        .how_to("Run a little without music and listen. Leave it out while walking hurts."),
        F::ContralateralPelvicDrop => text(
            "pelvis drops while running",
            "On a video from behind, does the pelvis drop on the side of the free leg?",
            "pelvic drop in running; hip drop on the running video; CPD; pelvis sags in mid-stance of the run",
        )
        .how_to("Have somebody film you from behind, with two marks on your waistband. Does the free side drop on most steps? Leave it out while walking hurts."),
        F::ExcessiveHipAdduction => text(
            "knees brush while running",
            "On a video from behind, does the knee drift inward, so that your knees brush?",
            "knees brush in running; no gap between the knees; thigh drifts inward in running; high peak hip adduction",
        )
        .how_to("Look at the film from behind: is there light between your knees? Leave it out while walking hurts."),
        F::CrossoverGait => text(
            "feet cross the middle line while running",
            "Running along a line, do your feet land on it or cross it?",
            "narrow step width; feet cross the midline; tightrope running; scissoring feet",
        )
        .how_to("Run along a line on a track, filmed from behind. Does half of the foot or more land across it? Leave it out while walking hurts."),
        F::ExcessiveHipRotation => text(
            "kneecap points inward while running",
            "On a video from the front, does the kneecap on the sore side point inward?",
            "femoral internal rotation in running; squinting kneecap in stance; kneecap points in when running",
        )
        .how_to("Have somebody film you from the front. Where does the kneecap point while the foot is down? Leave it out while walking hurts."),
        F::LeansFromTheWaist => text(
            "bent at the waist while running",
            "On a video from the side, do you run bent forward at the waist?",
            "bent at the waist in running; folded posture; excessive forward trunk flexion; hunched running",
        )
        .how_to("Look at the film from the side: is there a bend at the waist, or one line from ear to hip? Leave it out while walking hurts."),

        // ---- found on examination
        F::Fadir => text(
            "FADIR test hurts",
            "Does flexion with adduction and internal rotation (FADIR) reproduce the pain?",
            "FADDIR; anterior impingement test; flexion-adduction-internal rotation test",
        ),
        F::Faber => text(
            "FABER test hurts",
            "Does flexion with abduction and external rotation (FABER) reproduce the pain?",
            "Patrick test; figure-of-four test; flexion-abduction-external rotation test",
        ),
        F::LimitedInternalRotation => text(
            "inward rotation is limited",
            "Is internal rotation of the hip limited?",
            "reduced internal rotation; decreased IR; loss of inward rotation; stiff inward turn of the hip",
        ),
        F::LimitedHipFlexion => text(
            "limited hip flexion",
            "Is flexion of the hip limited?",
            "hip flexes to less than 110 degrees; reduced flexion range; flexion blocked",
        ),
        F::LimitedHipAbduction => text(
            "limited hip abduction",
            "Is passive abduction of the hip limited?",
            "reduced abduction range; abduction in flexion limited; cannot spread the legs",
        ),
        F::IncreasedInternalRotation => text(
            "turns inward more than expected",
            "Is internal rotation of the hip clearly greater than expected?",
            "excessive internal rotation on examination; large range of inward rotation; femoral anteversion on examination",
        ),
        F::PainAtEndRangeRotation => text(
            "end of rotation hurts",
            "Does the end of hip rotation hurt?",
            "passive rotation hurts; pain at the extremes of rotation; end-range rotation pain; rotation painful only at its limits",
        ),
        F::LimitedPassiveAdduction => text(
            "passive adduction is limited",
            "Is passive adduction of the hip limited?",
            "reduced passive adduction; decreased adduction range; stiff on moving the leg across",
        ),
        F::GroinPainOnPassiveAbductionOrAdduction => text(
            "groin pain on passive abduction or adduction",
            "Does passive abduction or adduction of the hip hurt in the groin?",
            "groin pain on passive abduction; groin pain on passive adduction; groin hurts as the examiner moves the leg sideways",
        ),
        F::SquatCausesPosteriorPain => text(
            "squat hurts at the back",
            "Does a squat cause pain at the back of the hip?",
            "posterior hip pain on squatting; squat test painful behind the hip",
        ),
        F::ObligateExternalRotationInFlexion => text(
            "hip turns out as it bends",
            "Does flexion of the hip force it into external rotation?",
            "Drehmann sign; obligate external rotation; leg rolls out as the hip is flexed",
        ),
        F::LogRollPain => text(
            "log roll hurts",
            "Does rolling the straight leg on the couch hurt?",
            "positive log roll; passive leg roll hurts; pain on rolling the leg in supine",
        ),
        F::Trendelenburg => text(
            "Trendelenburg sign",
            "Does the pelvis drop on the other side in single-leg stance?",
            "positive Trendelenburg test; pelvis sags in quiet one-leg stance; cannot hold the pelvis level when standing",
        ),
        F::AbductorWeakness => text(
            "hip abductors are weak",
            "Are the hip abductors weak?",
            "gluteus medius weakness; weak hip abduction; abductors grade 4 of 5; reduced abduction strength",
        ),
        F::ResistedAbductionPain => text(
            "resisted abduction hurts",
            "Does resisted hip abduction hurt?",
            "pain on abduction against resistance; isometric abduction hurts; outer hip pain on pushing the leg out",
        ),
        F::ResistedHipFlexionPain => text(
            "resisted hip flexion hurts",
            "Does resisted hip flexion hurt?",
            "pain on hip flexion against resistance; Stinchfield test; groin pain on lifting the knee against a hand",
        ),
        F::HipFlexorWeakness => text(
            "hip flexors are weak",
            "Are the hip flexors weak?",
            "weak iliopsoas; weak hip flexion on manual testing; reduced hip flexion strength",
        ),
        F::ThomasTest => text(
            "Thomas test positive",
            "Is the Thomas test painful or tight?",
            "Thomas test painful; positive Thomas test on the couch; pain on stretching the iliopsoas; fixed flexion deformity",
        ),
        F::AnteriorGroinTenderness => text(
            "front of the hip is tender",
            "Are the soft parts at the front of the hip tender?",
            "tender anterior hip; iliopsoas tender on palpation; hip crease sore to press",
        ),
        F::AdductorTenderness => text(
            "adductor origin is tender",
            "Is the adductor origin tender?",
            "tender adductor longus; tender adductor tendon; top of the inner thigh sore to press",
        ),
        F::InguinalCanalTenderness => text(
            "inguinal canal is tender",
            "Is the inguinal canal, above the groin crease, tender?",
            "tender inguinal canal; tender inguinal ligament; tender superficial inguinal ring; pain on scrotal invagination; posterior inguinal wall tender",
        ),
        F::ResistedKneeExtensionPain => text(
            "resisted knee extension hurts",
            "Does resisted knee extension hurt at the front of the thigh or hip?",
            "pain on knee extension against resistance; resisted quadriceps test painful; rectus femoris contraction hurts",
        ),
        F::QuadricepsStretchPain => text(
            "painful stretch of the front thigh",
            "With the runner prone, does bringing the heel to the buttock hurt at the front of the thigh or hip?",
            "Ely test; prone knee bend painful at the front; quadriceps stretch hurts; femoral nerve stretch at the front of the thigh",
        ),
        F::BentKneeStretch => text(
            "bent-knee stretch hurts",
            "Does the bent-knee hamstring stretch hurt?",
            "bent-knee stretch test; modified bent-knee stretch; hamstring stretch from hip and knee flexion hurts",
        ),
        F::ResistedKneeFlexionPain => text(
            "resisted knee flexion hurts",
            "Does resisted knee flexion hurt at the back of the thigh or the sit bone?",
            "pain on knee flexion against resistance; resisted hamstring test hurts; pain on bending the knee against a hand",
        ),
        F::PiriformisTest => text(
            "piriformis test hurts",
            "Does the seated piriformis stretch or the active piriformis test reproduce the buttock pain?",
            "seated piriformis stretch test; active piriformis test; pain on stretching the piriformis; FAIR test reproduces the buttock pain",
        ),
        F::IschiofemoralImpingementTest => text(
            "ischiofemoral impingement test hurts",
            "Does passive extension of the hip in adduction and external rotation reproduce the pain beside the sit bone?",
            "IFI test; pain beside the ischium on passive extension and adduction",
        ),
        F::SlumpOrStraightLegRaise => text(
            "slump or straight-leg raise positive",
            "Does the slump test or straight-leg raise reproduce the pain?",
            "positive SLR; Lasègue sign; neural tension test; slump test",
        ),
        F::PelvicCompressionRelief => text(
            "pelvic compression eases it",
            "Does pressing the pelvis together from the side for 45 seconds ease the thigh symptoms?",
            "pelvic compression test; lateral pelvic compression relieves the thigh; positive pelvic compression test for meralgia",
        ),
        F::SacralProvocation => text(
            "sacroiliac provocation tests hurt",
            "Do three or more sacroiliac provocation tests hurt?",
            "SIJ provocation tests; Laslett cluster; thigh thrust; Gaenslen test; sacral thrust",
        ),
        F::FulcrumTest => text(
            "fulcrum test hurts",
            "Does the fulcrum test hurt?",
            "femoral fulcrum test; bending stress test of the femur; forearm lever test on the thigh",
        ),
        F::NobleTest => text(
            "Noble compression test hurts",
            "Does Noble compression at the outer knee hurt?",
            "Noble compression test; epicondyle pressure hurts at 30 degrees of knee bend",
        ),
        F::OberTest => text(
            "Ober test positive",
            "Is the Ober test positive?",
            "tight IT band on testing; modified Ober test; leg does not drop in side lying",
        ),
        F::PatellarPubicPercussion => text(
            "percussion sound is dulled",
            "Is the patellar-pubic percussion sound dulled on the sore side?",
            "PPPT; auscultatory percussion; osteophony; tuning fork and stethoscope over the pubis",
        ),
        F::QuadricepsTenderness => text(
            "front thigh muscle is tender",
            "Is the quadriceps or its origin tender?",
            "tender rectus femoris; tender quadriceps; tender AIIS; anterior thigh muscle tender",
        ),
        F::HamstringTenderness => text(
            "back thigh muscle is tender",
            "Is the hamstring muscle tender below the sit bone?",
            "tender hamstring belly; tender posterior thigh; tender biceps femoris",
        ),
        F::GlutealMuscleTenderness => text(
            "gluteal muscles are tender",
            "Are the gluteal muscles or the tensor fasciae latae tender?",
            "tender gluteus medius; tender TFL; gluteal trigger points; tender gluteus maximus",
        ),
        F::ThighBoneTenderness => text(
            "the thigh bone is tender",
            "Does firm pressure on the thigh bone hurt?",
            "tender femoral shaft; tender lesser trochanter; bony tenderness of the thigh",
        ),
        F::OuterKneeTenderness => text(
            "outer knee is tender",
            "Is the lateral femoral epicondyle tender?",
            "tender lateral epicondyle; tender above the outer joint line; tender IT band at the knee",
        ),
        F::LumbarTenderness => text(
            "low back is tender",
            "Is the lumbar spine, or the muscle beside it, tender?",
            "tender lumbar spine; paraspinal tenderness; tender quadratus lumborum",
        ),
        F::BellyWallTenderness => text(
            "lower belly wall is tender",
            "Is the lower rectus abdominis or its edge tender?",
            "tender rectus abdominis; tender conjoint tendon; tender lower abdominal wall",
        ),
        F::AbnormalTesticle => text(
            "testicle is abnormal",
            "Is a testicle swollen, tender or high, or the cremasteric reflex absent?",
            "high-riding testicle; swollen scrotum; tender testicle; absent cremasteric reflex",
        ),
        F::QuadricepsWeakness => text(
            "quadriceps is weak",
            "Is the quadriceps weak?",
            "weak knee extension; reduced quadriceps strength; quadriceps grade 4 of 5",
        ),
        F::HamstringWeakness => text(
            "hamstring is weak",
            "Are the hamstrings weak?",
            "weak knee flexion; reduced hamstring strength; hamstring grade 4 of 5",
        ),
        F::HipExtensorWeakness => text(
            "hip extensors are weak",
            "Are the hip extensors weak?",
            "weak gluteus maximus; weak hip extension; reduced hip extension strength",
        ),
        F::AnkleOrToeWeakness => text(
            "ankle or toes are weak",
            "Is the ankle or big toe weak, or an ankle reflex lost?",
            "weak dorsiflexion; weak plantar flexion; weak big toe; cannot stand on tiptoe; lost ankle reflex",
        ),
        F::LimitedHipExtension => text(
            "hip extension is limited",
            "Is passive extension of the hip limited?",
            "reduced hip extension; loss of hip extension; extension stops at neutral",
        ),
        F::LimitedExternalRotation => text(
            "outward rotation is limited",
            "Is external rotation of the hip limited?",
            "reduced external rotation; decreased ER; loss of outward rotation",
        ),
        F::FullHipBendHurts => text(
            "full hip flexion hurts",
            "Does full or held flexion of the hip hurt?",
            "pain at the end of hip flexion; end-range flexion pain; sustained hip flexion hurts",
        ),
        F::ResistedHipExtensionPain => text(
            "resisted hip extension hurts",
            "Does resisted hip extension hurt?",
            "pain on hip extension against resistance; resisted gluteus maximus test hurts",
        ),
        F::FemoralNerveStretch => text(
            "femoral nerve stretch positive",
            "Does the femoral nerve stretch test reproduce the pain?",
            "positive femoral nerve stretch; reverse straight-leg raise; femoral tension sign",
        ),
        F::MurmurOrWeakPulse => text(
            "arterial murmur or weak pulse",
            "Is there an arterial murmur, or does the pulse or ankle pressure fall with exercise?",
            "femoral bruit; iliac bruit; ankle pressure falls after exercise; weak femoral pulse",
        ),
        F::ActiveLessThanPassive => text(
            "active movement less than passive",
            "Is active movement of the hip far less than passive movement?",
            "passive range full, active range lost; cannot flex the hip actively; active range limited only",
        ),
        F::PoorSingleLegBalance => text(
            "poor balance on the leg",
            "Is balance or control on the leg poor?",
            "poor single-leg control; unsteady on one leg; wobbles on the leg without pain",
        ),
    }
}
