//! Findings: what is felt, seen, tried at home or examined. One row each.
//!
//! This file makes the names from the rows, and [`crate::knowledge`] reads the columns. The baseline is the share of
//! runners with hip-region pain who show the fact, for a condition that says nothing of its own about it. All baselines
//! are working base rates by judgement: none is published.

use crate::keyed::keyed_enum;

#[rustfmt::skip] // a table: what it means; name and key; section, who can answer, baseline, overlap
macro_rules! findings {
    ($make:ident $($for:ident)*) => {
        $make! {
            $($for)*

            //  section              who can answer   baseline  overlap
            /// Pain in the crease at the front of the hip, or in the groin.
            PainGroin = "pain_groin":
                finding(S::Site,             W::Runner,       0.35,   O::Site),
            /// Pain at the front of the thigh.
            PainAnteriorThigh = "pain_anterior_thigh":
                finding(S::Site,             W::Runner,       0.15,   O::Site).not_with(THIGH_UNCLEAR),
            /// Pain on the inner thigh.
            PainMedialThigh = "pain_medial_thigh":
                finding(S::Site,             W::Runner,       0.08,   O::Site).not_with(THIGH_UNCLEAR),
            /// Pain at or beside the pubic bone.
            PainPubic = "pain_pubic":
                finding(S::Site,             W::Runner,       0.08,   O::Site),
            /// Pain at the bony rim of the pelvis or at the bony point at its front.
            PainIliacCrest = "pain_iliac_crest":
                finding(S::Site,             W::Runner,       0.04,   O::Site),
            /// Pain deep in the hip that no finger can point to; the hand cups the hip (the C sign).
            PainDeepInHip = "pain_deep_in_hip":
                finding(S::Site,             W::Runner,       0.10,   O::Site),
            /// Pain over the bony point at the outside of the hip.
            PainLateralHip = "pain_lateral_hip":
                finding(S::Site,             W::Runner,       0.30,   O::Site),
            /// Pain on the outer thigh.
            PainLateralThigh = "pain_lateral_thigh":
                finding(S::Site,             W::Runner,       0.15,   O::Site).not_with(THIGH_UNCLEAR),
            /// Pain in the buttock.
            PainButtock = "pain_buttock":
                finding(S::Site,             W::Runner,       0.27,   O::Site),
            /// Pain at the bone one sits on.
            PainSitBone = "pain_sit_bone":
                finding(S::Site,             W::Runner,       0.10,   O::Site),
            /// Pain at the back of the thigh.
            PainPosteriorThigh = "pain_posterior_thigh":
                finding(S::Site,             W::Runner,       0.10,   O::Site).not_with(THIGH_UNCLEAR),
            /// Pain over the sacrum, between the buttocks and the low back.
            PainSacral = "pain_sacral":
                finding(S::Site,             W::Runner,       0.08,   O::Site),
            /// Pain in the low back.
            PainLowBack = "pain_low_back":
                finding(S::Site,             W::Runner,       0.17,   O::Site),
            /// Pain at the outside of the knee.
            PainLateralKnee = "pain_lateral_knee":
                finding(S::Site,             W::Runner,       0.10,   O::Site),
            /// Pain at the front or inside of the knee, or in "the knee" with no nearer place told. In the young it can
            /// be the only sign of hip disease.
            PainKnee = "pain_knee":
                finding(S::Site,             W::Runner,       0.05,   O::Site),
            /// Pain below the knee: in the shin, calf or foot, whether it runs down there or began there.
            PainBelowKnee = "pain_below_knee":
                finding(S::Site,             W::Runner,       0.07,   O::Site),
            /// Pain in the hollow behind the knee.
            PainBackOfKnee = "pain_back_of_knee":
                finding(S::Site,             W::Runner,       0.035,  O::Site),
            /// The pain runs or shoots from the back, buttock, hip or groin down the leg. Absent: it stays where it is.
            SpreadsDownLeg = "spreads_down_leg":
                finding(S::Site,             W::Runner,       0.21,   O::Nerve),
            /// Pain somewhere in the hip or upper thigh, with not even "the hip" or "the thigh" told. Treated as the
            /// riskiest place.
            PainPlaceUnclear = "pain_place_unclear":
                finding(S::Site,             W::Runner,       0.10,   O::None).not_with(SITES),
            /// Pain in "the hip", as most runners say, with no nearer place told: not whether at the front, the outside
            /// or the back. Left out where a nearer place is meant by it.
            PainHip = "pain_hip":
                finding(S::Site,             W::Runner,       0.26,   O::Site).not_with(SITES),
            /// Pain in "the thigh" or "the leg", its front, inside, outside or back not told.
            PainThighUnclear = "pain_thigh_unclear":
                finding(S::Site,             W::Runner,       0.05,   O::Site).not_with(SITES),
            /// The pain is on both sides. Follows from the side.
            BothSides = "both_sides":
                finding(S::Site,             W::Derived(Field::Side), 0.15,   O::Soreness),
            /// Both legs are sore alike, over whole muscles, as after unaccustomed exercise.
            BilateralSymmetricSoreness = "bilateral_symmetric_soreness":
                finding(S::Site,             W::Runner,       0.10,   O::Soreness),
            /// One finger points to the dimple above one buttock, where the sacrum meets the pelvis.
            PointsToSacroiliacDimple = "points_to_sacroiliac_dimple":
                finding(S::Site,             W::Runner,       0.08,   O::Site),
            /// The pain began at one moment: in the middle of a movement, a step or a run, or all at once. Where only
            /// the session is told in which it began, leave it out.
            SuddenOnset = "sudden_onset":
                finding(S::Start,            W::Runner,       0.14,   O::Onset),
            /// The pain crept in over days or weeks, or no moment is known at which it began.
            GradualOnset = "gradual_onset":
                finding(S::Start,            W::Runner,       0.75,   O::Onset),
            /// A pop, snap, crack or tearing was felt or heard as it began or turned much worse.
            FeltPop = "felt_pop":
                finding(S::StartEvent,       W::Runner,       0.04,   O::Onset),
            /// It began with a fall, a blow, a collision or an accident. A slip that was caught is not meant, nor "hurt
            /// in practice" with nothing more told.
            AfterFallOrTrauma = "after_fall_or_trauma":
                finding(S::StartEvent,       W::Runner,       0.05,   O::Onset),
            /// The sore place itself was hit, kicked or fallen on.
            DirectBlow = "direct_blow":
                finding(S::StartEvent,       W::Runner,       0.04,   O::Onset),
            /// The pain has lasted more than 21 days. For whoever gives no number of days: "a month or so", "for
            /// months". A bare "for weeks" may be less and is left out.
            LastsOver3Weeks = "lasts_over_3_weeks":
                finding(S::Course,           W::RunnerOrField(&[Field::Days]), 0.60,   O::Course),
            /// The pain has lasted more than 90 days. For whoever gives no number of days: "half a year", "for years".
            LastsOver3Months = "lasts_over_3_months":
                finding(S::Course,           W::RunnerOrField(&[Field::Days]), 0.38,   O::Course),
            /// It began at one moment in a sprint, a kick, a jump, a lunge, a split or a sharp cut, in a race or match
            /// too.
            BeganInSprintKickOrJump = "began_in_sprint_kick_or_jump":
                finding(S::Setting,          W::Runner,       0.07,   O::Onset),
            /// It began during a race, a match, or a session that was hard or long for this runner, speeding up
            /// included.
            BeganInRaceOrHardSession = "began_in_race_or_hard_session":
                finding(S::Setting,          W::Runner,       0.09,   O::Onset),
            /// It began during an ordinary run or training session.
            BeganOnARun = "began_on_a_run":
                finding(S::Setting,          W::Runner,       0.11,   O::Onset),
            /// It began in the hours or days after a run, race, match or session that itself went without this pain.
            BeganAfterASession = "began_after_a_session":
                finding(S::Setting,          W::Runner,       0.09,   O::Onset),
            /// It began with an everyday movement: standing up, a step, a twist, getting out of a car.
            BeganOnEverydayMovement = "began_on_everyday_movement":
                finding(S::Setting,          W::Runner,       0.04,   O::Onset),
            /// It began on lifting, carrying or straining, or within a day of it.
            BeganLifting = "began_lifting":
                finding(S::Setting,          W::Runner,       0.025,  O::Onset),
            /// It began at rest: sitting, lying or on waking.
            BeganAtRest = "began_at_rest":
                finding(S::Setting,          W::Runner,       0.045,  O::Onset),
            /// When it began, the runner went on, if more slowly, and finished.
            WentOnAtOnset = "went_on_at_onset":
                finding(S::AtOnset,          W::Runner,       0.10,   O::None),
            /// When it began, the runner had to stop what they were doing, and could still walk.
            StoppedAtOnset = "stopped_at_onset":
                finding(S::AtOnset,          W::Runner,       0.09,   O::Onset),
            /// When it began, or at its worst since, the runner could not walk or put weight on the leg, fell with the
            /// pain, had to be helped or carried, or could walk only with great difficulty. It stays on record when the
            /// leg can do more now. Where it is still so, list only what is so now.
            CouldNotWalkAtOnset = "could_not_walk_at_onset":
                finding(S::AtOnset,          W::Runner,       0.11,   O::WeightBearing),
            /// The longer the run, the worse the pain.
            WorsensThroughRun = "worsens_through_run":
                finding(S::Run,              W::Runner,       0.45,   O::RunLoad),
            /// In mid-run the pain makes the runner stop or cut that run short. Running less in general is not meant.
            ForcesStop = "forces_stop":
                finding(S::Run,              W::Runner,       0.25,   O::RunLoad),
            /// Each landing on that leg hurts.
            PainAtEachLanding = "pain_at_each_landing":
                finding(S::Run,              W::Runner,       0.22,   O::RunLoad),
            /// Running is not possible at all at present, or for a few steps only. Being able to run only with pain is
            /// not meant. Where running goes on, list `kept_running_with_it` and leave this out.
            CannotRun = "cannot_run":
                finding(S::Run,              W::Runner,       0.10,   O::RunLoad),
            /// Free of pain up to about the same distance each time, then it comes.
            RepeatableDistance = "repeatable_distance":
                finding(S::Run,              W::Runner,       0.12,   O::RunLoad),
            /// In this complaint, it settles with rest and is back when running is tried again.
            ReturnsAtEachAttempt = "returns_at_each_attempt":
                finding(S::Run,              W::Runner,       0.20,   O::RunLoad),
            /// It comes only at hard effort, never at an easy pace.
            OnlyAtHighIntensity = "only_at_high_intensity":
                finding(S::Run,              W::Runner,       0.08,   O::Circulation),
            /// It is gone within minutes of stopping.
            ReliefWithinMinutesOfStopping = "relief_within_minutes_of_stopping":
                finding(S::Run,              W::Runner,       0.25,   O::Circulation),
            /// It is there at the start and eases as the runner warms up.
            EasesAsWarmsUp = "eases_as_warms_up":
                finding(S::Run,              W::Runner,       0.30,   O::Soreness),
            /// It comes hours after the run, not during it.
            OnlyAfterRun = "only_after_run":
                finding(S::Run,              W::Runner,       0.25,   O::Soreness),
            /// It is worst one or two days after a run.
            WorseDayAfter = "worse_day_after":
                finding(S::Run,              W::Runner,       0.36,   O::Soreness),
            /// Each time it is gone within three days.
            ResolvesWithin72h = "resolves_within_72h":
                finding(S::Run,              W::Runner,       0.10,   O::Soreness),
            /// Rest from running eases it.
            EasesWithRest = "eases_with_rest":
                finding(S::Run,              W::Runner,       0.60,   O::Soreness),
            /// Running brings the pain on or makes it worse. Absent: running does not hurt.
            RunningBringsItOn = "running_brings_it_on":
                finding(S::Run,              W::Runner,       0.72,   O::RunLoad),
            /// On a run it is said to hurt from the first steps or minutes, and not only after some distance.
            HurtsFromFirstSteps = "hurts_from_first_steps":
                finding(S::Run,              W::Runner,       0.21,   O::RunLoad),
            /// Once it has come on, it goes on for hours or days after the run.
            LingersAfterRun = "lingers_after_run":
                finding(S::Run,              W::Runner,       0.34,   O::Soreness),
            /// It is told that running, racing or playing went on for days or more in spite of it. Running that is told
            /// only as what brings it on is not meant.
            KeptRunningWithIt = "kept_running_with_it":
                finding(S::Run,              W::Runner,       0.35,   O::None),
            /// Has cut down, paused, rested or given up running or sport because of it: a week off, crutches or a
            /// missed race count.
            RunsLessBecauseOfIt = "runs_less_because_of_it":
                finding(S::Run,              W::Runner,       0.50,   O::None),
            /// It has become worse over weeks or months, by itself or as running went on.
            ProgressiveOverWeeks = "progressive_over_weeks":
                finding(S::Course,           W::Runner,       0.35,   O::Course).after_days(14),
            /// It has become worse over two weeks although the running was cut.
            WorseDespiteLessRunning = "worse_despite_less_running":
                finding(S::Course,           W::Runner,       0.05,   O::Course).after_days(14),
            /// An ache of days or more turned much worse at one moment.
            SuddenWorsening = "sudden_worsening":
                finding(S::Course,           W::Runner,       0.04,   O::Onset),
            /// Within hours or days it has become much worse, by itself. Slower than that is `progressive_over_weeks`.
            WorseWithinDays = "worse_within_days":
                finding(S::Course,           W::Runner,       0.08,   O::Course),
            /// Better from day to day.
            ImprovingDayByDay = "improving_day_by_day":
                finding(S::Course,           W::Runner,       0.15,   O::Course),
            /// It is better now than it was weeks ago, though not gone.
            ImprovingOverWeeks = "improving_over_weeks":
                finding(S::Course,           W::Runner,       0.15,   O::Course).after_days(14),
            /// It has stayed the same for weeks, neither better nor worse.
            UnchangedOverWeeks = "unchanged_over_weeks":
                finding(S::Course,           W::Runner,       0.22,   O::Course).after_days(14),
            /// It is said to be there all or nearly all of the time. Absent: it is said to come and go.
            ConstantPain = "constant_pain":
                finding(S::Course,           W::Runner,       0.18,   O::RestAndNight),
            /// An earlier complaint like this one in the same place, which had settled before this one began.
            SimilarEpisodeBefore = "similar_episode_before":
                finding(S::Course,           W::Runner,       0.17,   O::Course),
            /// No better after two weeks of no running or far less running.
            NoBetterAfter2WeeksOff = "no_better_after_2_weeks_off":
                finding(S::Course,           W::Runner,       0.15,   O::Course).after_days(14),
            /// Six weeks or more of proper rehabilitation did not help.
            FailedRehabilitation = "failed_rehabilitation":
                finding(S::Course,           W::Runner,       0.20,   O::Course).after_days(42),
            /// It comes and goes without any link to activity.
            NotLoadRelated = "not_load_related":
                finding(S::Course,           W::Runner,       0.05,   O::RestAndNight),
            /// A belt, a strap or firm pressure around the pelvis or on the lower belly eases it.
            PelvicBeltHelps = "pelvic_belt_helps":
                finding(S::Course,           W::Runner,       0.03,   O::None),
            /// Painkillers ease it clearly. Absent: they were tried and did little or nothing.
            PainkillersHelp = "painkillers_help":
                finding(S::Tried,            W::Runner,       0.50,   O::None),
            /// Exercises, stretching, physiotherapy or massage help for more than a day. Absent: they were tried and
            /// did little or nothing.
            ExercisesHelp = "exercises_help":
                finding(S::Tried,            W::Runner,       0.45,   O::None),
            /// An injection for this pain helped, if only for a while. Absent: it was tried and did not.
            InjectionHelped = "injection_helped":
                finding(S::Tried,            W::Runner,       0.57,   O::None),
            /// Walking hurts or is difficult.
            PainWalking = "pain_walking":
                finding(S::Weight,           W::Runner,       0.30,   O::WeightBearing),
            /// The runner limps.
            Limp = "limp":
                finding(S::Weight,           W::Runner,       0.15,   O::WeightBearing),
            /// Still limping or sore to walk two days after the last run.
            LimpOrPainWalkingAfter48h = "limp_or_pain_walking_after_48h":
                finding(S::Weight,           W::Runner,       0.10,   O::WeightBearing).follows_on(UNSTEADY_WALK),
            /// The foot has come to turn out in walking.
            FootTurnsOut = "foot_turns_out":
                finding(S::Weight,           W::Runner,       0.03,   O::None),
            /// The leg cannot carry weight at all at present, or walking is impossible. Part of the weight is
            /// `hardly_walks`; what was so only when it began is `could_not_walk_at_onset`.
            UnableToBearWeight = "unable_to_bear_weight":
                finding(S::Weight,           W::Runner,       0.01,   O::WeightBearing),
            /// Walks only with great difficulty at present: a few steps, with a stick or crutches in use, or with part
            /// of the weight.
            HardlyWalks = "hardly_walks":
                finding(S::Weight,           W::Runner,       0.08,   O::WeightBearing),
            /// It hurts at rest, sitting or lying still, at any time of day.
            PainAtRest = "pain_at_rest":
                finding(S::Rest,             W::Runner,       0.15,   O::RestAndNight),
            /// It hurts or wakes the runner at night, and it is not told that this is from lying on the sore side or
            /// from turning over.
            NightPainUnprovoked = "night_pain_unprovoked":
                finding(S::Rest,             W::Runner,       0.08,   O::RestAndNight),
            /// Pain or stiffness wakes the runner in the second half of the night and eases on getting up.
            SecondHalfNightWaking = "second_half_night_waking":
                finding(S::Rest,             W::Runner,       0.03,   O::Stiffness),
            /// Aspirin or ibuprofen takes the night pain away strikingly well.
            NsaidRelievesNightPain = "nsaid_relieves_night_pain":
                finding(S::Rest,             W::Runner,       0.02,   O::RestAndNight).follows_on(NIGHT_PAIN),
            /// Stiff in the morning for less than 30 minutes.
            MorningStiffnessUnder30 = "morning_stiffness_under_30":
                finding(S::Stiffness,        W::Runner,       0.25,   O::Stiffness),
            /// Stiff in the morning for more than 30 minutes.
            MorningStiffnessOver30 = "morning_stiffness_over_30":
                finding(S::Stiffness,        W::Runner,       0.05,   O::Stiffness),
            /// Buttock pain that changes from side to side.
            AlternatingButtockPain = "alternating_buttock_pain":
                finding(S::Rest,             W::Runner,       0.02,   O::Stiffness),
            /// Sitting brings it on.
            Sitting = "sitting":
                finding(S::Provoked,         W::Runner,       0.32,   O::Sitting),
            /// Driving brings it on.
            Driving = "driving":
                finding(S::Provoked,         W::Runner,       0.15,   O::Sitting),
            /// Sitting hurts more than running does.
            WorseSittingThanRunning = "worse_sitting_than_running":
                finding(S::Provoked,         W::Runner,       0.08,   O::Sitting).follows_on(SITTING),
            /// Pain from sitting that goes away on standing up.
            ReliefOnStandingUp = "relief_on_standing_up":
                finding(S::Provoked,         W::Runner,       0.10,   O::Sitting).follows_on(SITTING),
            /// Stairs bring it on.
            Stairs = "stairs":
                finding(S::Provoked,         W::Runner,       0.35,   O::Stride),
            /// Running uphill brings it on.
            Uphill = "uphill":
                finding(S::Provoked,         W::Runner,       0.25,   O::Stride),
            /// Running downhill brings it on.
            Downhill = "downhill":
                finding(S::Provoked,         W::Runner,       0.20,   O::Stride),
            /// Sprinting or fast running brings it on. If it only began in a sprint, that is
            /// `began_in_sprint_kick_or_jump`.
            Sprinting = "sprinting":
                finding(S::Provoked,         W::Runner,       0.35,   O::Stride),
            /// Kicking brings it on. If it only began with a kick, that is `began_in_sprint_kick_or_jump`.
            Kicking = "kicking":
                finding(S::Provoked,         W::Runner,       0.12,   O::Stride),
            /// Twisting, turning or changing direction brings it on. If it only began with a twist, see the moment it
            /// began.
            Twisting = "twisting":
                finding(S::Provoked,         W::Runner,       0.20,   O::DeepBend),
            /// A deep squat brings it on.
            DeepSquat = "deep_squat":
                finding(S::Provoked,         W::Runner,       0.20,   O::DeepBend),
            /// Getting in or out of a car or a low seat brings it on.
            GettingInCar = "getting_in_car":
                finding(S::Provoked,         W::Runner,       0.20,   O::DeepBend),
            /// Putting on socks or shoes hurts or is hard.
            PuttingOnSocks = "putting_on_socks":
                finding(S::Provoked,         W::Runner,       0.20,   O::DeepBend),
            /// Bending forward.
            BendingForward = "bending_forward":
                finding(S::Provoked,         W::Runner,       0.22,   O::DeepBend),
            /// Lunging brings it on. If it only began in a lunge, that is `began_in_sprint_kick_or_jump`.
            Lunging = "lunging":
                finding(S::Provoked,         W::Runner,       0.28,   O::Stride),
            /// Long strides, or the leg far behind the body, bring it on.
            HipExtension = "hip_extension":
                finding(S::Provoked,         W::Runner,       0.22,   O::Stride),
            /// Short steps ease it, walking or running.
            ShortStepsEase = "short_steps_ease":
                finding(S::Provoked,         W::Runner,       0.10,   O::Stride),
            /// Bending the hip, crouching or drawing the knee up eases it, or the leg would rather be bent.
            HipBentEases = "hip_bent_eases":
                finding(S::Provoked,         W::Runner,       0.07,   O::None),
            /// A brisk walk hurts more than running.
            BriskWalkWorseThanRunning = "brisk_walk_worse_than_running":
                finding(S::Provoked,         W::Runner,       0.05,   O::Stride),
            /// Crossing the legs brings it on.
            CrossingLegs = "crossing_legs":
                finding(S::Provoked,         W::Runner,       0.20,   O::OuterHip),
            /// Lying on the sore side hurts, by day or night.
            LyingOnSide = "lying_on_side":
                finding(S::Provoked,         W::Runner,       0.20,   O::OuterHip),
            /// Rolling over in bed hurts.
            RollingOverInBed = "rolling_over_in_bed":
                finding(S::Provoked,         W::Runner,       0.15,   O::OuterHip),
            /// Rising from a chair hurts.
            StandingUp = "standing_up":
                finding(S::Provoked,         W::Runner,       0.22,   O::Sitting),
            /// Standing for long.
            StandingForLong = "standing_for_long":
                finding(S::Provoked,         W::Runner,       0.20,   O::WeightBearing),
            /// Coughing, sneezing, laughing or straining brings it on.
            CoughOrSneeze = "cough_or_sneeze":
                finding(S::Provoked,         W::Runner,       0.08,   O::Nerve),
            /// Sit-ups bring it on.
            SitUps = "sit_ups":
                finding(S::Provoked,         W::Runner,       0.10,   O::Nerve),
            /// Movement of the back.
            BackMovement = "back_movement":
                finding(S::Provoked,         W::Runner,       0.12,   O::DeepBend),
            /// Activity in general brings it on or makes it worse, where neither running nor another activity is named.
            AnyActivity = "any_activity":
                finding(S::Provoked,         W::Runner,       0.19,   O::RunLoad),
            /// Lifting the knee or the leg by its own strength hurts, as on getting into bed or a car.
            LiftingKnee = "lifting_knee":
                finding(S::Provoked,         W::Runner,       0.22,   O::Lifting),
            /// The leg cannot be lifted, or hardly, by its own strength.
            CannotLiftLeg = "cannot_lift_leg":
                finding(S::Provoked,         W::Runner,       0.045,  O::Lifting),
            /// Stretching the sore muscle or part hurts.
            StretchingHurts = "stretching_hurts":
                finding(S::Provoked,         W::Runner,       0.23,   O::None),
            /// Sideways steps, or moving the leg to the side or across, bring it on.
            SidewaysMovement = "sideways_movement":
                finding(S::Provoked,         W::Runner,       0.14,   O::DeepBend),
            /// Moving the hip hurts in every or nearly every direction, by the runner or by an examiner.
            AnyHipMovementHurts = "any_hip_movement_hurts":
                finding(S::Provoked,         W::Runner,       0.08,   O::JointSigns),
            /// Cycling brings it on. Absent: cycling does not hurt, or eases it.
            Cycling = "cycling":
                finding(S::Tried,            W::Runner,       0.20,   O::Sitting),
            /// Pressing the sore place hurts; the place is told under places. For a runner's own words: what an
            /// examiner finds tender has a key of its own.
            SoreToPress = "sore_to_press":
                finding(S::Provoked,         W::Runner,       0.47,   O::None),
            /// The pain is sharp.
            SharpPain = "sharp_pain":
                finding(S::Character,        W::Runner,       0.40,   O::None),
            /// The pain is a dull, deep ache.
            DeepAche = "deep_ache":
                finding(S::Character,        W::Runner,       0.50,   O::None),
            /// The pain burns.
            Burning = "burning":
                finding(S::Character,        W::Runner,       0.06,   O::Nerve),
            /// Light touch on the skin is unpleasant.
            SkinUnpleasantToTouch = "skin_unpleasant_to_touch":
                finding(S::Character,        W::Runner,       0.01,   O::Nerve),
            /// The pain was called severe, bad or intense at its worst, or scored 7 or more of 10. Follows from the
            /// pain score or the severity if they are given.
            SeverePain = "severe_pain":
                finding(S::Character,        W::RunnerOrField(&[Field::Pain, Field::Severity]), 0.10,   O::RestAndNight),
            /// The pain was called unbearable, excruciating, agonising or the worst ever at its worst, or scored 9 or
            /// 10. Follows from the severity or the pain score.
            UnbearablePain = "unbearable_pain":
                finding(S::Character,        W::RunnerOrField(&[Field::Pain, Field::Severity]), 0.10,   O::RestAndNight),
            /// The pain was called mild, slight or a niggle even at its worst, or scored 3 or less. Follows from the
            /// severity or the pain score.
            MildPain = "mild_pain":
                finding(S::Character,        W::RunnerOrField(&[Field::Pain, Field::Severity]), 0.14,   O::RestAndNight),
            /// The front of the hip feels tight or pulled, without pain or with it.
            FrontOfHipFeelsTight = "front_of_hip_feels_tight":
                finding(S::Character,        W::Runner,       0.25,   O::None),
            /// Muscles of the thigh, the buttock or the groin feel tight, pulled or knotted. The front of the hip is
            /// `front_of_hip_feels_tight`.
            MuscleFeelsTight = "muscle_feels_tight":
                finding(S::Character,        W::Runner,       0.29,   O::None),
            /// A muscle at the hip, thigh or buttock cramps or goes into spasm, at rest or after effort.
            CrampOrSpasm = "cramp_or_spasm":
                finding(S::Character,        W::Runner,       0.08,   O::None),
            /// The hip feels stiff or moves less than it did, at any time of day.
            HipFeelsStiff = "hip_feels_stiff":
                finding(S::Character,        W::Runner,       0.27,   O::JointSigns),
            /// The hip clicks.
            Clicking = "clicking":
                finding(S::Character,        W::Runner,       0.18,   O::Mechanical),
            /// The hip snaps so that it can be heard or felt from outside.
            AudibleSnap = "audible_snap":
                finding(S::Character,        W::Runner,       0.07,   O::Mechanical),
            /// The snap is at the front of the hip, as the raised leg is lowered or straightened.
            SnapAtFrontOfHip = "snap_at_front_of_hip":
                finding(S::Character,        W::Runner,       0.04,   O::Mechanical).follows_on(CLICKS),
            /// A band can be seen or felt to flick over the bony point at the outside of the hip.
            SnapOverOuterHip = "snap_over_outer_hip":
                finding(S::Character,        W::Runner,       0.02,   O::Mechanical).follows_on(CLICKS),
            /// The hip catches in certain movements.
            Catching = "catching":
                finding(S::Character,        W::Runner,       0.10,   O::Mechanical),
            /// The hip gets stuck and cannot be moved for a moment.
            TrueLocking = "true_locking":
                finding(S::Character,        W::Runner,       0.01,   O::Mechanical),
            /// The hip or the leg gives way. Where the knee does, see `knee_gives_way`.
            GivingWay = "giving_way":
                finding(S::Character,        W::Runner,       0.05,   O::Mechanical),
            /// The knee itself gives way.
            KneeGivesWay = "knee_gives_way":
                finding(S::Knee,             W::Runner,       0.03,   O::None),
            /// The knee itself swells, locks or catches.
            KneeSwellsOrLocks = "knee_swells_or_locks":
                finding(S::Knee,             W::Runner,       0.022,  O::None),
            /// Moving the hip in any direction does not hurt.
            HipMovementPainless = "hip_movement_painless":
                finding(S::Character,        W::Runner,       0.20,   O::RestAndNight),
            /// The slightest movement of the hip hurts badly.
            PainOnSlightestMovement = "pain_on_slightest_movement":
                finding(S::Character,        W::Runner,       0.005,  O::WeightBearing),
            /// Numbness or tingling in the leg.
            NumbnessOrTingling = "numbness_or_tingling":
                finding(S::Nerve,            W::Runner,       0.07,   O::Nerve),
            /// The numbness or tingling is at the front or outside of the thigh and not below the knee.
            NumbnessOuterThigh = "numbness_outer_thigh":
                finding(S::Nerve,            W::Runner,       0.05,   O::Nerve).follows_on(NUMBNESS),
            /// The numbness or tingling reaches the shin, calf or foot.
            NumbnessBelowKnee = "numbness_below_knee":
                finding(S::Nerve,            W::Runner,       0.07,   O::Nerve).follows_on(NUMBNESS),
            /// Numbness or tingling is the trouble, and hardly any pain comes with it.
            NumbnessWithoutPain = "numbness_without_pain":
                finding(S::Nerve,            W::Runner,       0.015,  O::None).follows_on(NUMBNESS),
            /// The leg or thigh feels weak, and pain is the reason or none is told.
            WeaknessFromPain = "weakness_from_pain":
                finding(S::Nerve,            W::Runner,       0.12,   O::Nerve),
            /// The foot drops, or weakness of the leg is new and spreading.
            FootDropOrSpreadingWeakness = "foot_drop_or_spreading_weakness":
                finding(S::Nerve,            W::Runner,       0.004,  O::Nerve),
            /// Both legs are newly weak, not just tired.
            WeaknessBothLegs = "weakness_both_legs":
                finding(S::Nerve,            W::Runner,       0.001,  O::Nerve),
            /// New pain shoots below the knee in both legs.
            ShootingPainBothLegs = "shooting_pain_both_legs":
                finding(S::Nerve,            W::Runner,       0.003,  O::Nerve),
            /// Numbness where one sits on a saddle, around the genitals or anus.
            SaddleNumbness = "saddle_numbness":
                finding(S::Nerve,            W::Runner,       0.001,  O::Nerve),
            /// New trouble with passing or holding urine or stool, with the pain.
            NewBladderOrBowelChange = "new_bladder_or_bowel_change":
                finding(S::Nerve,            W::Runner,       0.003,  O::Nerve),
            /// New loss of feeling during sex or when wiping.
            NewSexualNumbness = "new_sexual_numbness":
                finding(S::Nerve,            W::Runner,       0.001,  O::Nerve),
            /// A calf or both lower legs are swollen.
            CalfSwelling = "calf_swelling":
                finding(S::Vessel,           W::Runner,       0.01,   O::Circulation),
            /// The whole leg, or the thigh, is swollen.
            WholeLegSwelling = "whole_leg_swelling":
                finding(S::Vessel,           W::Runner,       0.004,  O::Circulation),
            /// The calf, the thigh or the whole leg is redder to the eye or warmer to the hand than the other. Neither
            /// a feeling of heat nor a small patch of skin is meant.
            WarmOrRedLeg = "warm_or_red_leg":
                finding(S::Vessel,           W::Runner,       0.01,   O::Circulation),
            /// The leg or foot is cold and pale, at rest as well. Cold or numb only on hard effort is
            /// `cramp_or_leg_heaviness_on_effort`.
            ColdPaleLeg = "cold_pale_leg":
                finding(S::Vessel,           W::Runner,       0.0005, O::Circulation),
            /// One thigh, calf or leg cramps, burns, tires, turns heavy or goes numb on hard effort, clearly before the
            /// other, and recovers within minutes of easing off.
            CrampOrLegHeavinessOnEffort = "cramp_or_leg_heaviness_on_effort":
                finding(S::Vessel,           W::Runner,       0.03,   O::Circulation),
            /// Fever or shivering.
            Fever = "fever":
                finding(S::General,          W::Runner,       0.005,  O::Unwell),
            /// Weight loss without trying.
            UnexplainedWeightLoss = "unexplained_weight_loss":
                finding(S::General,          W::Runner,       0.005,  O::Unwell),
            /// Drenching sweats at night.
            NightSweats = "night_sweats":
                finding(S::General,          W::Runner,       0.005,  O::Unwell),
            /// Feels ill: unusually tired, without appetite or aching all over.
            FeelsIll = "feels_ill":
                finding(S::General,          W::Runner,       0.03,   O::Unwell),
            /// New chest pain or shortness of breath.
            ChestPainOrBreathlessness = "chest_pain_or_breathlessness":
                finding(S::General,          W::Runner,       0.001,  O::Unwell),
            /// Fainting.
            Fainting = "fainting":
                finding(S::General,          W::Runner,       0.001,  O::Unwell),
            /// Dark, cola-coloured urine after hard effort.
            DarkUrine = "dark_urine":
                finding(S::General,          W::Runner,       0.001,  O::Unwell),
            /// A joint is hot, red or swollen.
            HotOrRedJoint = "hot_or_red_joint":
                finding(S::General,          W::Runner,       0.003,  O::Stiffness),
            /// The sore place itself is swollen, hot and red, as over an infected bursa.
            HotRedSwelling = "hot_red_swelling":
                finding(S::General,          W::Runner,       0.002,  O::Unwell),
            /// A red, painful eye or blurred sight.
            RedPainfulEye = "red_painful_eye":
                finding(S::General,          W::Runner,       0.003,  O::Stiffness),
            /// A new or growing lump in the hip, thigh or buttock.
            NewOrGrowingLump = "new_or_growing_lump":
                finding(S::General,          W::Runner,       0.003,  O::Unwell),
            /// Swelling or a bruise over the sore place. A swollen calf, lower leg or whole leg is `calf_swelling` or
            /// `whole_leg_swelling`.
            SwellingOrBruising = "swelling_or_bruising":
                finding(S::General,          W::Runner,       0.04,   O::Onset),
            /// A gap, a dent or a bunched-up lump can be felt or seen in the muscle.
            PalpableGap = "palpable_gap":
                finding(S::General,          W::Runner,       0.01,   O::Onset),
            /// Thigh or buttock thinner than on the other side.
            MuscleWasting = "muscle_wasting":
                finding(S::General,          W::Runner,       0.04,   O::None),
            /// Since this began, the leg lies shorter or turned out. A difference of old is `leg_shorter_of_old`.
            LegShortenedOrRotated = "leg_shortened_or_rotated":
                finding(S::General,          W::Runner,       0.0005, O::None),
            /// One leg has been shorter than the other since long before this pain.
            LegShorterOfOld = "leg_shorter_of_old":
                finding(S::General,          W::Runner,       0.05,   O::None),
            /// Also pain in the belly, the flank or inside the pelvis.
            AbdominalOrPelvicPain = "abdominal_or_pelvic_pain":
                finding(S::Belly,            W::Runner,       0.03,   O::Unwell),
            /// Severe pain in the belly or inside the pelvis.
            SevereAbdominalPain = "severe_abdominal_pain":
                finding(S::Belly,            W::Runner,       0.002,  O::Unwell).follows_on(BELLY_PAIN),
            /// Nausea or vomiting.
            NauseaOrVomiting = "nausea_or_vomiting":
                finding(S::Belly,            W::Runner,       0.01,   O::Unwell),
            /// Burning, blood or urgency when passing urine.
            UrinarySymptoms = "urinary_symptoms":
                finding(S::Belly,            W::Runner,       0.02,   O::Unwell),
            /// The pain follows the menstrual cycle.
            PainWithPeriods = "pain_with_periods":
                finding(S::Belly,            W::Runner,       0.02,   O::Unwell).suits(MENSTRUATING),
            /// A lump or bulge in the groin, whether it goes back or not.
            GroinLump = "groin_lump":
                finding(S::Belly,            W::Runner,       0.02,   O::None),
            /// A bulge in the groin that goes back by itself, on lying down or when pushed.
            GroinBulge = "groin_bulge":
                finding(S::Belly,            W::Runner,       0.01,   O::None),
            /// A bulge in the groin that does not go back, hard or tender.
            IrreducibleGroinBulge = "irreducible_groin_bulge":
                finding(S::Belly,            W::Runner,       0.0005, O::None).follows_on(BULGE),
            /// Sudden severe pain in a testicle.
            SuddenSevereTesticularPain = "sudden_severe_testicular_pain":
                finding(S::Belly,            W::Runner,       0.0005, O::None).suits(MEN),
            /// The groin pain aches down into the testicle or scrotum.
            AcheSpreadingToTesticle = "ache_spreading_to_testicle":
                finding(S::Belly,            W::Runner,       0.01,   O::None).suits(MEN),
            /// It is already known that hopping on the leg hurts. Never ask for it: a hop can complete a fracture.
            HopTestPain = "hop_test_pain":
                finding(S::KnownTest,        W::OnlyIfKnown,  0.20,   O::WeightBearing),
            /// Standing on the sore leg for up to 30 seconds hurts, anywhere.
            SingleLegStancePain = "single_leg_stance_pain":
                finding(S::HomeTest,         W::HomeTest,     0.22,   O::WeightBearing).not_with(LOADED),
            /// Standing on the sore leg hurts in the groin or deep in the hip.
            SingleLegStanceGroinPain = "single_leg_stance_groin_pain":
                finding(S::HomeTest,         W::HomeTest,     0.08,   O::WeightBearing).not_with(LOADED),
            /// Squeezing the knees together hurts in the groin.
            AdductorSqueezePain = "adductor_squeeze_pain":
                finding(S::HomeTest,         W::HomeTest,     0.20,   O::MuscleTests).not_with(INJURED),
            /// Pressing the bony point at the outside of the hip hurts.
            TrochanterTenderness = "trochanter_tenderness":
                finding(S::HomeTest,         W::HomeTest,     0.28,   O::OuterHip),
            /// Pressing the sit bone hurts.
            IschialTenderness = "ischial_tenderness":
                finding(S::HomeTest,         W::HomeTest,     0.13,   O::MuscleTests),
            /// Pressing deep into the middle of the buttock, near the sciatic notch, hurts.
            ButtockTenderness = "buttock_tenderness":
                finding(S::HomeTest,         W::HomeTest,     0.25,   O::MuscleTests),
            /// Pressing the pubic bone hurts.
            PubicTenderness = "pubic_tenderness":
                finding(S::HomeTest,         W::HomeTest,     0.08,   O::MuscleTests),
            /// Pressing the sacrum hurts.
            SacralTenderness = "sacral_tenderness":
                finding(S::HomeTest,         W::HomeTest,     0.07,   O::None),
            /// Pressing the rim of the pelvis or the bony point at its front hurts.
            PelvicRimTenderness = "pelvic_rim_tenderness":
                finding(S::HomeTest,         W::HomeTest,     0.04,   O::None),
            /// In single-leg squats or step-downs the pelvis drops or the knee falls inward, in two or more of up to
            /// ten.
            PelvisDropsInSingleLegSquat = "pelvis_drops_in_single_leg_squat":
                finding(S::HomeTest,         W::HomeTest,     0.30,   O::None).not_with(LOADED),
            /// A side plank is held for less than 30 seconds, or for over a quarter less than on the other side.
            ShortSidePlank = "short_side_plank":
                finding(S::HomeTest,         W::HomeTest,     0.30,   O::None).not_with(LOADED),
            /// Fewer than 15 slow side-lying leg raises are possible.
            SideLegRaiseTires = "side_leg_raise_tires":
                finding(S::HomeTest,         W::HomeTest,     0.25,   O::None).not_with(LOADED),
            /// Fewer than 15 single-leg bridges are possible, or over a fifth fewer than on the other side.
            SingleLegBridgeTires = "single_leg_bridge_tires":
                finding(S::HomeTest,         W::HomeTest,     0.25,   O::None).not_with(LOADED),
            /// When sitting, the knee of the sore side cannot be held up for as long as the other.
            KneeLiftTires = "knee_lift_tires":
                finding(S::HomeTest,         W::HomeTest,     0.15,   O::None).not_with(LOADED),
            /// On the edge of a bed, back flat and other knee held, the thigh stays above level (modified Thomas test).
            ThighStaysUp = "thigh_stays_up":
                finding(S::HomeTest,         W::HomeTest,     0.35,   O::None).not_with(LOADED),
            /// Fewer than 160 steps a minute at an easy pace, in an adult of about average height.
            LowCadence = "low_cadence":
                finding(S::RunningForm,      W::HomeTest,     0.20,   O::None).not_with(LOADED),
            /// The foot lands far ahead of the knee, with the shin tilted back, on most steps.
            Overstriding = "overstriding":
                finding(S::RunningForm,      W::HomeTest,     0.30,   O::None).not_with(LOADED),
            /// Lands on the heel. Most runners do; alone it says nothing.
            HeelStrike = "heel_strike":
                finding(S::RunningForm,      W::HomeTest,     0.90,   O::None).not_with(LOADED),
            /// The feet land loudly.
            LoudLanding = "loud_landing":
                finding(S::RunningForm,      W::HomeTest,     0.25,   O::None).not_with(LOADED),
            /// When running, the free side of the pelvis drops on most steps, or more than on the other side.
            ContralateralPelvicDrop = "contralateral_pelvic_drop":
                finding(S::RunningForm,      W::HomeTest,     0.25,   O::None).not_with(LOADED),
            /// When running, the knee drifts across the middle, so that the knees brush or no light is seen between
            /// them.
            ExcessiveHipAdduction = "excessive_hip_adduction":
                finding(S::RunningForm,      W::HomeTest,     0.20,   O::None).not_with(LOADED),
            /// When running, half or more of the foot lands across the middle line.
            CrossoverGait = "crossover_gait":
                finding(S::RunningForm,      W::HomeTest,     0.20,   O::None).not_with(LOADED),
            /// When running, the kneecap of the sore side clearly points inward while the foot is down.
            ExcessiveHipRotation = "excessive_hip_rotation":
                finding(S::RunningForm,      W::HomeTest,     0.15,   O::None).not_with(LOADED),
            /// When running, the trunk leans forward from the waist.
            LeansFromTheWaist = "leans_from_the_waist":
                finding(S::RunningForm,      W::HomeTest,     0.15,   O::None).not_with(LOADED),
            /// Flexion, adduction and internal rotation of the hip hurts (FADIR).
            Fadir = "fadir":
                finding(S::Examination,      W::Examiner,     0.35,   O::JointSigns),
            /// Flexion, abduction and external rotation of the hip hurts (FABER).
            Faber = "faber":
                finding(S::Examination,      W::Examiner,     0.28,   O::JointSigns),
            /// The hip turns inward less than the other side or less than expected.
            LimitedInternalRotation = "limited_internal_rotation":
                finding(S::Examination,      W::Examiner,     0.15,   O::JointSigns),
            /// Limited flexion of the hip.
            LimitedHipFlexion = "limited_hip_flexion":
                finding(S::Examination,      W::Examiner,     0.15,   O::JointSigns),
            /// Limited passive abduction of the hip.
            LimitedHipAbduction = "limited_hip_abduction":
                finding(S::Examination,      W::Examiner,     0.15,   O::JointSigns),
            /// The hip turns inward clearly more than expected.
            IncreasedInternalRotation = "increased_internal_rotation":
                finding(S::Examination,      W::Examiner,     0.12,   O::JointSigns),
            /// The end of hip rotation hurts.
            PainAtEndRangeRotation = "pain_at_end_range_rotation":
                finding(S::Examination,      W::Examiner,     0.20,   O::JointSigns),
            /// The hip can be moved inward across the body less than expected.
            LimitedPassiveAdduction = "limited_passive_adduction":
                finding(S::Examination,      W::Examiner,     0.20,   O::JointSigns),
            /// Groin pain when the examiner moves the leg outward or inward.
            GroinPainOnPassiveAbductionOrAdduction = "groin_pain_on_passive_abduction_or_adduction":
                finding(S::Examination,      W::Examiner,     0.08,   O::JointSigns),
            /// A squat hurts at the back of the hip.
            SquatCausesPosteriorPain = "squat_causes_posterior_pain":
                finding(S::Examination,      W::Examiner,     0.05,   O::DeepBend),
            /// Bending the hip forces the leg to turn outward (Drehmann sign).
            ObligateExternalRotationInFlexion = "obligate_external_rotation_in_flexion":
                finding(S::Examination,      W::Examiner,     0.01,   O::JointSigns),
            /// Rolling the straight leg on the couch hurts.
            LogRollPain = "log_roll_pain":
                finding(S::Examination,      W::Examiner,     0.12,   O::JointSigns),
            /// The pelvis drops on the other side in single-leg stance.
            Trendelenburg = "trendelenburg":
                finding(S::Examination,      W::Examiner,     0.15,   O::OuterHip),
            /// The muscles that lift the leg sideways are weak.
            AbductorWeakness = "abductor_weakness":
                finding(S::Examination,      W::Examiner,     0.15,   O::OuterHip),
            /// Lifting the leg sideways against a hand hurts.
            ResistedAbductionPain = "resisted_abduction_pain":
                finding(S::Examination,      W::Examiner,     0.15,   O::OuterHip),
            /// Lifting the knee against a hand hurts.
            ResistedHipFlexionPain = "resisted_hip_flexion_pain":
                finding(S::Examination,      W::Examiner,     0.23,   O::Lifting),
            /// The hip flexors are weak.
            HipFlexorWeakness = "hip_flexor_weakness":
                finding(S::Examination,      W::Examiner,     0.15,   O::None),
            /// Stretching the hip flexors hurts or is tight (Thomas test).
            ThomasTest = "thomas_test":
                finding(S::Examination,      W::Examiner,     0.25,   O::MuscleTests),
            /// The soft parts at the front of the hip are tender.
            AnteriorGroinTenderness = "anterior_groin_tenderness":
                finding(S::Examination,      W::Examiner,     0.25,   O::MuscleTests),
            /// The upper inner thigh muscles are tender at their origin.
            AdductorTenderness = "adductor_tenderness":
                finding(S::Examination,      W::Examiner,     0.15,   O::MuscleTests),
            /// The inguinal canal, just above the crease of the groin, is tender.
            InguinalCanalTenderness = "inguinal_canal_tenderness":
                finding(S::Examination,      W::Examiner,     0.06,   O::MuscleTests),
            /// Straightening the knee against a hand hurts at the front of the thigh or hip.
            ResistedKneeExtensionPain = "resisted_knee_extension_pain":
                finding(S::Examination,      W::Examiner,     0.06,   O::MuscleTests),
            /// Heel to buttock in prone lying hurts at the front.
            QuadricepsStretchPain = "quadriceps_stretch_pain":
                finding(S::Examination,      W::Examiner,     0.10,   O::MuscleTests),
            /// Stretching the hamstring with a bent knee hurts at the sit bone.
            BentKneeStretch = "bent_knee_stretch":
                finding(S::Examination,      W::Examiner,     0.17,   O::MuscleTests),
            /// Bending the knee against a hand hurts at the back of the thigh or the sit bone.
            ResistedKneeFlexionPain = "resisted_knee_flexion_pain":
                finding(S::Examination,      W::Examiner,     0.12,   O::MuscleTests),
            /// The seated piriformis stretch or the active piriformis test hurts in the buttock. Absent when neither
            /// does.
            PiriformisTest = "piriformis_test":
                finding(S::Examination,      W::Examiner,     0.15,   O::MuscleTests),
            /// Extending the hip while the leg is held across the body and turned out hurts beside the sit bone.
            IschiofemoralImpingementTest = "ischiofemoral_impingement_test":
                finding(S::Examination,      W::Examiner,     0.12,   O::MuscleTests),
            /// Slump test or straight-leg raise reproduces the leg pain.
            SlumpOrStraightLegRaise = "slump_or_straight_leg_raise":
                finding(S::Examination,      W::Examiner,     0.10,   O::Nerve),
            /// Pressing the pelvis together from the side for 45 seconds eases the burning or numbness of the thigh.
            PelvicCompressionRelief = "pelvic_compression_relief":
                finding(S::Examination,      W::Examiner,     0.05,   O::Nerve),
            /// Sacroiliac provocation tests hurt.
            SacralProvocation = "sacral_provocation":
                finding(S::Examination,      W::Examiner,     0.10,   O::None),
            /// Levering the thigh bone over a forearm hurts.
            FulcrumTest = "fulcrum_test":
                finding(S::Examination,      W::Examiner,     0.05,   O::None),
            /// Pressing the outer knee while it bends hurts (Noble compression).
            NobleTest = "noble_test":
                finding(S::Examination,      W::Examiner,     0.08,   O::None),
            /// The iliotibial band is tight (Ober test).
            OberTest = "ober_test":
                finding(S::Examination,      W::Examiner,     0.35,   O::None),
            /// The sound of percussion is dulled on the sore side.
            PatellarPubicPercussion = "patellar_pubic_percussion":
                finding(S::Examination,      W::Examiner,     0.03,   O::None),
            /// The muscle at the front of the thigh, or its origin below the front point of the pelvis, is tender.
            QuadricepsTenderness = "quadriceps_tenderness":
                finding(S::Examination,      W::Examiner,     0.10,   O::MuscleTests),
            /// The muscle at the back of the thigh is tender below the sit bone.
            HamstringTenderness = "hamstring_tenderness":
                finding(S::Examination,      W::Examiner,     0.12,   O::MuscleTests),
            /// The muscles at the side and back of the pelvis (gluteus medius and maximus, tensor fasciae latae) are
            /// tender, above or behind the bony point of the outer hip.
            GlutealMuscleTenderness = "gluteal_muscle_tenderness":
                finding(S::Examination,      W::Examiner,     0.28,   O::OuterHip),
            /// Firm pressure on the thigh bone hurts.
            ThighBoneTenderness = "thigh_bone_tenderness":
                finding(S::Examination,      W::Examiner,     0.05,   O::None),
            /// Pressing the bony point at the outside of the knee hurts.
            OuterKneeTenderness = "outer_knee_tenderness":
                finding(S::Examination,      W::Examiner,     0.05,   O::None),
            /// The low back is tender, on or beside the spine.
            LumbarTenderness = "lumbar_tenderness":
                finding(S::Examination,      W::Examiner,     0.13,   O::None),
            /// The muscle of the belly wall is tender low down, near the pubic bone.
            BellyWallTenderness = "belly_wall_tenderness":
                finding(S::Examination,      W::Examiner,     0.06,   O::MuscleTests),
            /// A testicle is swollen, tender or lies high, or the cremasteric reflex is absent.
            AbnormalTesticle = "abnormal_testicle":
                finding(S::Examination,      W::Examiner,     0.008,  O::None).suits(MEN),
            /// Straightening the knee is weak.
            QuadricepsWeakness = "quadriceps_weakness":
                finding(S::Examination,      W::Examiner,     0.08,   O::None),
            /// Bending the knee is weak.
            HamstringWeakness = "hamstring_weakness":
                finding(S::Examination,      W::Examiner,     0.08,   O::None),
            /// Moving the hip backward is weak.
            HipExtensorWeakness = "hip_extensor_weakness":
                finding(S::Examination,      W::Examiner,     0.11,   O::None),
            /// Lifting or pushing down the foot or the big toe is weak, or an ankle reflex is lost.
            AnkleOrToeWeakness = "ankle_or_toe_weakness":
                finding(S::Examination,      W::Examiner,     0.035,  O::Nerve),
            /// The hip moves backward less than expected.
            LimitedHipExtension = "limited_hip_extension":
                finding(S::Examination,      W::Examiner,     0.18,   O::JointSigns),
            /// The hip turns outward less than expected.
            LimitedExternalRotation = "limited_external_rotation":
                finding(S::Examination,      W::Examiner,     0.08,   O::JointSigns),
            /// Bending the hip fully, or holding it bent, hurts.
            FullHipBendHurts = "full_hip_bend_hurts":
                finding(S::Examination,      W::Examiner,     0.20,   O::JointSigns),
            /// Moving the hip backward against a hand hurts.
            ResistedHipExtensionPain = "resisted_hip_extension_pain":
                finding(S::Examination,      W::Examiner,     0.15,   O::Stride),
            /// The femoral nerve stretch test reproduces the thigh or groin pain.
            FemoralNerveStretch = "femoral_nerve_stretch":
                finding(S::Examination,      W::Examiner,     0.06,   O::Nerve),
            /// A murmur over the artery of the groin or belly, or a pulse or ankle pressure that falls with exercise.
            MurmurOrWeakPulse = "murmur_or_weak_pulse":
                finding(S::Examination,      W::Examiner,     0.009,  O::Circulation),
            /// The runner can move the hip far less than the examiner can.
            ActiveLessThanPassive = "active_less_than_passive":
                finding(S::Examination,      W::Examiner,     0.05,   O::Lifting),
            /// Balance or control on the leg is poor, whether or not it hurts.
            PoorSingleLegBalance = "poor_single_leg_balance":
                finding(S::Examination,      W::Examiner,     0.25,   O::None),
        }
    };
}

macro_rules! names {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $key:literal: $entry:ident($($column:tt)*) $(.$more:ident($($set:tt)*))*, )+) => {
        keyed_enum! {
            /// Something a runner feels or sees, tries at home, or an examiner finds.
            #[non_exhaustive]
            pub enum Finding {
                $( $(#[doc = $doc])+ $variant = $key, )+
            }
        }
    };
}

findings!(names);

pub(crate) use findings;
