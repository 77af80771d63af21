//! Every page in every state of the gallery: what a frame costs while it scrolls, and how often it is drawn anew while
//! nothing happens. Where people are listed, 100,000 of them are.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::people::preflight::{Preflight, PreflightOptions};
use contractbook_setup::domain::people::{Account, Standing};
use contractbook_setup::ui::{Remote, State};
use contractbook_setup::worker::{Arrival, How};
use eframe::egui::{Event, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, ViewportId, vec2};
use jiff::Timestamp;

use crate::common::gallery::{Scene, WALKS, walk};
use crate::common::people::{accounts, many};
use crate::common::window::Window;
use crate::table::{Budget, Row, Table, median, percentile};

const PEOPLE: u32 = 100_000;
/// Down the page and up again.
const FRAMES: usize = 200;
/// Milliseconds that one frame in a hundred may exceed.
const LATE: f64 = 8.0;
/// So many scenes are named, the slowest first.
const NAMED: usize = 8;
/// A running clock is drawn once a second, some milliseconds early.
const CLOCK: Duration = Duration::from_millis(900);

/// These pages are not idle; they are named and not judged.
const SPINNER: &str = "something is under way";
const DRAGGED: &str = "a file hangs over the window";

/// What was measured of one scene.
struct Seen {
    name: String,
    median: f64,
    late: f64,
    /// Until the page wants to be drawn again by itself; where it never came to rest, what kept it moving.
    rest: Result<Duration, String>,
}

/// Walks through the whole gallery.
pub fn measure(table: &mut Table) -> anyhow::Result<()> {
    let crowd = Crowd::new()?;
    let mut all: Vec<Seen> = Vec::new();
    for (way, _) in WALKS {
        walk(way, &mut |window: &mut Window, Scene { page, state }| {
            let rest = rest(window);
            let mut kept = crowd.clone();
            let listed = kept.swap(&mut window.harness.state_mut().state);
            let mut frames = scrolled(window);
            if percentile(frames.clone(), 99) > LATE {
                // What is the page's own fault comes again; what the machine did meanwhile does not.
                frames = scrolled(window);
            }
            if listed {
                kept.swap(&mut window.harness.state_mut().state);
                window.settle();
            }
            let (median, late) = (median(frames.clone()), percentile(frames, 99));
            all.push(Seen { name: format!("{page}/{state}"), median, late, rest });
        });
    }
    frames_of(table, &mut all);
    repaints_of(table, &all);
    Ok(())
}

fn frames_of(table: &mut Table, all: &mut [Seen]) {
    let count = all.len();
    let most = |number: fn(&Seen) -> f64| all.iter().map(number).fold(0.0, f64::max);
    for (what, measured, most) in [
        (
            format!("any page's frame while it scrolls, the slowest of {count} scenes"),
            most(|s| s.median),
            4.0,
        ),
        ("the same, 99th percentile, the slowest".to_owned(), most(|s| s.late), LATE),
    ] {
        table.row(Row { what, unit: "ms", measured, floor: None, budget: Budget::AtMost(most) });
    }
    let mut name = |kind: &str, number: fn(&Seen) -> f64| {
        all.sort_by(|one, other| number(other).total_cmp(&number(one)));
        let named = all.iter().take(NAMED).map(|seen| format!("{} {:.1}", seen.name, number(seen)));
        table.note(format!("Slowest frames in ms, {kind}: {}.", named.collect::<Vec<_>>().join(", ")));
    };
    name("median", |seen| seen.median);
    name("99th percentile", |seen| seen.late);
}

/// What works is no idle page: it is named, not judged.
fn repaints_of(table: &mut Table, all: &[Seen]) {
    let mut by_cause: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let (mut clocks, mut still, mut most) = (Vec::new(), 0, 0.0_f64);
    for Seen { name, rest, .. } in all {
        match rest {
            Err(cause) => by_cause.entry(cause).or_default().push(name),
            Ok(rest) if *rest < CLOCK * 2 => {
                clocks.push(name.as_str());
                most = most.max(1.0 / rest.as_secs_f64());
            }
            Ok(_) => still += 1,
        }
    }
    let count = clocks.len();
    let moving = by_cause
        .iter()
        .filter(|(cause, _)| ![SPINNER, DRAGGED].contains(*cause))
        .map(|(_, names)| names.len())
        .sum::<usize>() as f64;
    for (what, measured, most) in [
        (
            format!("repaints a second of an idle page with a running clock, the most of {count} scenes"),
            most,
            1.1,
        ),
        (format!("idle scenes drawn more often; {still} others are not drawn at all"), moving, 0.0),
    ] {
        table.row(Row { what, unit: "", measured, floor: None, budget: Budget::AtMost(most) });
    }
    table.note(format!("A running clock: {}.", clocks.join(", ")));
    for (cause, names) in by_cause {
        table.note(format!("Drawn more often, {cause}: {}.", names.join(", ")));
    }
}

/// Steps until the page has come to rest, and tells when it wants to be drawn next.
fn rest(window: &mut Window) -> Result<Duration, String> {
    let mut still = Vec::new();
    for _ in 0..60 {
        window.harness.step();
        let viewports = &window.harness.output().viewport_output;
        let delay = viewports.get(&ViewportId::ROOT).map_or(Duration::MAX, |root| root.repaint_delay);
        if delay < CLOCK {
            still.clear();
            // The worker may still have something to say.
            sleep(Duration::from_millis(2));
            continue;
        }
        still.push(delay);
        if still.len() == 4 {
            return Ok(still.into_iter().min().unwrap_or(Duration::MAX));
        }
    }
    if !window.harness.input_mut().hovered_files.is_empty() {
        return Err(DRAGGED.to_owned());
    }
    let causes = window.harness.ctx.repaint_causes();
    if causes.iter().any(|cause| cause.file.ends_with("widgets/mark.rs")) {
        return Err(SPINNER.to_owned());
    }
    let place = |file: &str| file.rsplit_once("/src/").map_or(file, |(_, file)| file).to_owned();
    let causes: BTreeSet<_> =
        causes.iter().map(|cause| format!("{}:{}", place(cause.file), cause.line)).collect();
    Err(causes.into_iter().collect::<Vec<_>>().join(" and "))
}

fn scrolled(window: &mut Window) -> Vec<f64> {
    let middle = window.harness.ctx.content_rect().center();
    window.harness.event(Event::PointerMoved(middle));
    window.settle();
    let wheel = |nth| if nth < FRAMES / 2 { -60.0 } else { 60.0 };
    let frames = (0..FRAMES).map(|nth| frame(window, wheel(nth)).as_secs_f64() * 1000.0).collect();
    window.harness.event(Event::PointerGone);
    window.settle();
    frames
}

/// One frame with the wheel turned: laid out and turned into triangles, as the window does before the graphics card takes
/// over.
pub fn frame(window: &mut Window, wheel: f32) -> Duration {
    window.harness.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, wheel),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    let begun = Instant::now();
    window.harness.step();
    let shapes = window.harness.output().shapes.clone();
    let triangles = window.harness.ctx.tessellate(shapes, 1.0);
    let took = begun.elapsed();
    drop(triangles);
    took
}

/// Many people, to take the place of the few that the gallery lists.
#[derive(Clone)]
struct Crowd {
    list: Arc<PeopleList>,
    preflight: Arc<Preflight>,
    accounts: Arc<Vec<Account>>,
    order: Arc<Vec<u32>>,
    arrivals: VecDeque<Arrival>,
    waiting: Vec<(u32, Standing)>,
    arrived: Arc<Vec<u32>>,
}

impl Crowd {
    fn new() -> anyhow::Result<Self> {
        let read = PeopleList::read(many(PEOPLE as usize).into_bytes(), &Vec::new());
        let list = read.map_err(|problem| anyhow::anyhow!("{problem:?}"))?;
        let accounts = accounts();
        let preflight = Preflight::new(&list, Some(&accounts), &PreflightOptions::default());
        let arrival = |n| Arrival {
            at: Timestamp::UNIX_EPOCH,
            id: format!("id-{n}"),
            user_name: format!("person{n:06}@nordwind.example"),
            name: format!("Person {n:06}"),
            email: None,
            active: Some(true),
            how: How::New,
            expected: Some(true),
        };
        let order: Arc<Vec<u32>> = Arc::new((0..PEOPLE).collect());
        Ok(Self {
            list: Arc::new(list),
            preflight: Arc::new(preflight),
            accounts: Arc::new(accounts),
            arrived: Arc::clone(&order),
            order,
            arrivals: (0..PEOPLE).map(arrival).collect(),
            waiting: (0..PEOPLE).map(|row| (row, Standing::Missing)).collect(),
        })
    }

    /// Changes places with what is listed; tells whether anybody was.
    fn swap(&mut self, state: &mut State) -> bool {
        use std::mem::swap;
        let people = &mut state.people;
        let listed = match (&mut people.list, &mut people.preflight) {
            (Remote::Ready(list), Some(preflight)) if !people.order.is_empty() => {
                swap(list, &mut self.list);
                swap(preflight, &mut self.preflight);
                swap(&mut people.accounts, &mut self.accounts);
                swap(&mut people.order, &mut self.order);
                true
            }
            _ => false,
        };
        let watch = &mut state.watch;
        let arrived = !watch.arrivals.is_empty();
        if arrived {
            swap(&mut watch.arrivals, &mut self.arrivals);
            swap(&mut watch.waiting, &mut self.waiting);
            swap(&mut watch.order, &mut self.arrived);
        }
        listed || arrived
    }
}
