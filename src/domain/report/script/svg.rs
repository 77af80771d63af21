//! A drawing of one of Microsoft's pages as SVG, from the same data as in the window. It stands inside a page and needs
//! nothing else: plain attributes, no style, no script, no reference.

use std::fmt::Write as _;

use super::super::html::escaped;
use crate::domain::entra::pictures::{
    Area, BAR_HEIGHT, Element, Icon, Picture, TARGET_GAP, WIDTH, estimate_width, flag_area,
};

const PAGE: &str = "#ffffff";
const CHROME: &str = "#e9ecf1";
const LINE: &str = "#c6ccd6";
const BAR: &str = "#d9dee6";
const TEXT: &str = "#434b5b";
const MARK: &str = "#707888";
const FLAG: &str = "#a01f63";
const ON_FLAG: &str = "#ffffff";

const REGULAR: u16 = 400;
const SEMIBOLD: u16 = 600;
const BOLD: u16 = 700;

/// The drawing, with its words as the alternative for whoever does not see it.
pub fn svg(picture: &Picture) -> String {
    let (width, height) = picture.size();
    let mut pen = Pen { out: String::new() };
    // A letter may stand outside: the flag hangs over the left edge.
    pen.put(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 {} {}\" role=\"img\" \
         aria-label=\"{}\" font-family=\"Inter,'Segoe UI',system-ui,sans-serif\">",
        width + 2.0,
        height + 2.0,
        escaped(&picture.title)
    ));
    pen.boxed(Area::new(0.0, 0.0, width, height), 10.0, PAGE, LINE, 1.0);
    if let Some(address) = picture.address {
        pen.browser_bar(address);
    }
    for element in &picture.elements {
        pen.element(element);
    }
    pen.out.push_str("</svg>");
    pen.out
}

struct Pen {
    out: String,
}

impl Pen {
    fn put(&mut self, what: std::fmt::Arguments<'_>) {
        // Writing into a String cannot fail.
        self.out.write_fmt(what).ok();
    }

    fn boxed(&mut self, area: Area, radius: f32, fill: &str, line: &str, width: f32) {
        let Area { x, y, w, h } = area;
        self.put(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{radius}\" fill=\"{fill}\" \
             stroke=\"{line}\" stroke-width=\"{width}\"/>"
        ));
    }

    fn filled(&mut self, area: Area, radius: f32, fill: &str) {
        self.boxed(area, radius, fill, "none", 0.0);
    }

    fn outline(&mut self, area: Area, radius: f32, line: &str, width: f32) {
        self.boxed(area, radius, "none", line, width);
    }

    fn circle(&mut self, at: (f32, f32), radius: f32, fill: &str, line: &str) {
        let (x, y) = at;
        self.put(format_args!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"1.5\"/>"
        ));
    }

    fn path(&mut self, points: &[(f32, f32)], fill: &str, line: &str, width: f32) {
        self.put(format_args!(
            "<polyline fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"{width}\" points=\""
        ));
        for (x, y) in points {
            self.put(format_args!("{x:.1},{y:.1} "));
        }
        self.out.push_str("\"/>");
    }

    /// One line, its left edge at `x`, its middle at `y`; made smaller where it would be wider than `room`. It is as wide
    /// in every font, so that what surrounds it fits.
    fn line(&mut self, (x, y): (f32, f32), text: &str, size: f32, weight: u16, colour: &str, room: f32) {
        let width = estimate_width(text, size, weight >= SEMIBOLD);
        let size = if width > room { size * (room / width).clamp(0.6, 1.0) } else { size };
        self.text((x, y), text, size, weight, colour, "start");
    }

    fn centred(&mut self, area: Area, text: &str, size: f32, weight: u16, colour: &str) {
        let middle = (area.x + area.w / 2.0, area.y + area.h / 2.0);
        self.text(middle, text, size, weight, colour, "middle");
    }

    fn text(&mut self, (x, y): (f32, f32), text: &str, size: f32, weight: u16, colour: &str, anchor: &str) {
        if text.is_empty() {
            return;
        }
        // Single letters need no measure; words take what the drawing reckons with, a little less for the blanks.
        let width = estimate_width(text, size, weight >= SEMIBOLD) * 0.96;
        let measured = text.chars().nth(1).map(|_| width);
        self.put(format_args!(
            "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{size:.1}\" font-weight=\"{weight}\" fill=\"{colour}\" \
             text-anchor=\"{anchor}\"",
            y + size * 0.35,
        ));
        if let Some(width) = measured {
            self.put(format_args!(" textLength=\"{width:.1}\" lengthAdjust=\"spacingAndGlyphs\""));
        }
        self.put(format_args!(">{}</text>", escaped(text)));
    }

    fn browser_bar(&mut self, address: &str) {
        self.filled(Area::new(0.5, 0.5, WIDTH - 1.0, BAR_HEIGHT), 9.0, CHROME);
        self.path(&[(20.0, 12.0), (16.0, 16.0), (20.0, 20.0)], "none", MARK, 1.5);
        self.circle((40.0, 16.0), 4.5, "none", MARK);
        self.boxed(Area::new(54.0, 6.0, WIDTH - 66.0, 20.0), 10.0, PAGE, LINE, 1.0);
        self.line((66.0, 16.0), address, 12.0, REGULAR, TEXT, WIDTH - 90.0);
        self.path(&[(0.0, BAR_HEIGHT), (WIDTH, BAR_HEIGHT)], "none", LINE, 1.0);
    }

    fn element(&mut self, element: &Element) {
        match element {
            Element::Bar(area) => self.filled(*area, area.h / 2.0, BAR),
            Element::Word { area, text, size, bold } => {
                self.words(*area, text, *size, if *bold { SEMIBOLD } else { REGULAR });
            }
            Element::Box(area) => self.outline(*area, (area.w / 5.0).min(4.0), LINE, 1.0),
            Element::Panel(area) => self.boxed(*area, 4.0, PAGE, MARK, 1.0),
            Element::Field { area, value, mono: _, choice } => {
                self.boxed(*area, 3.0, PAGE, MARK, 1.0);
                let middle = area.y + area.h / 2.0;
                self.line((area.x + 8.0, middle), value, 12.0, REGULAR, TEXT, area.w - 16.0);
                if *choice {
                    self.mark(Area::new(area.right() - 20.0, middle - 6.0, 12.0, 12.0), Icon::Chevron);
                }
            }
            Element::Button { area, text, primary } => {
                let (fill, colour) = if *primary { (MARK, PAGE) } else { (PAGE, TEXT) };
                self.boxed(*area, 3.0, fill, MARK, 1.0);
                self.centred(*area, text, 12.0, SEMIBOLD, colour);
            }
            Element::MenuItem { area, icon, text, selected } => self.menu_item(*area, *icon, text, *selected),
            Element::Radio { area, chosen } | Element::Tick { area, chosen } => {
                self.choice(*area, *chosen, matches!(element, Element::Radio { .. }));
            }
            Element::Faint { area, text, button } => {
                if *button {
                    self.boxed(*area, 3.0, CHROME, LINE, 1.0);
                    self.centred(*area, text, 12.0, SEMIBOLD, MARK);
                } else {
                    self.line((area.x, area.y + area.h / 2.0), text, 12.0, SEMIBOLD, MARK, f32::INFINITY);
                }
            }
            Element::Band(area) => self.filled(*area, 0.0, CHROME),
            Element::Ring(area) => self.outline(area.grown(TARGET_GAP), 6.0, FLAG, 2.0),
            Element::Gap(area) => {
                let Area { x, y, w, h } = area.grown(TARGET_GAP);
                self.put(format_args!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"none\" stroke=\"{FLAG}\" \
                     stroke-width=\"2\" stroke-dasharray=\"5 4\"/>"
                ));
            }
            Element::Tile(area) => {
                self.outline(*area, 4.0, LINE, 1.0);
                for (y, part) in [(10.0, 0.62), (24.0, 0.42)] {
                    self.filled(Area::new(area.x + 8.0, area.y + y, area.w * part, 8.0), 4.0, BAR);
                }
            }
            Element::Line { from, to } => self.path(&[*from, *to], "none", LINE, 1.0),
            Element::Mark { area, icon } => self.mark(*area, *icon),
            Element::Target { area, letter } => self.target(*area, *letter),
        }
    }

    fn words(&mut self, area: Area, text: &str, size: f32, weight: u16) {
        if area.h < 2.0 * (size + 4.0) {
            self.line((area.x, area.y + area.h / 2.0), text, size, weight, TEXT, area.w);
            return;
        }
        let bold = weight >= SEMIBOLD;
        let (mut y, mut line) = (area.y + 8.0, String::new());
        for word in text.split(' ') {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if !line.is_empty() && estimate_width(&longer, size, bold) > area.w {
                self.line((area.x, y), &line, size, weight, TEXT, area.w);
                y += 16.0;
                word.clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        self.line((area.x, y), &line, size, weight, TEXT, area.w);
    }

    fn menu_item(&mut self, area: Area, icon: Icon, text: &str, selected: bool) {
        if selected {
            self.filled(area, 3.0, CHROME);
            self.filled(Area::new(area.x, area.y, 3.0, area.h), 0.0, MARK);
        }
        self.mark(Area::new(area.x + 7.0, area.y + 4.0, 12.0, 12.0), icon);
        let weight = if selected { SEMIBOLD } else { REGULAR };
        self.line((area.x + 24.0, area.y + area.h / 2.0), text, 12.0, weight, TEXT, area.w - 26.0);
    }

    fn choice(&mut self, area: Area, chosen: bool, round: bool) {
        let centre = (area.x + area.w / 2.0, area.y + area.h / 2.0);
        if round {
            self.circle(centre, area.w / 2.0 - 0.75, PAGE, if chosen { MARK } else { LINE });
            if chosen {
                self.circle(centre, area.w * 0.22, MARK, MARK);
            }
            return;
        }
        self.boxed(area, 2.0, if chosen { MARK } else { PAGE }, MARK, 1.0);
        if chosen {
            self.check(area, PAGE);
        }
    }

    fn check(&mut self, area: Area, colour: &str) {
        let at = |x: f32, y: f32| (area.x + area.w * x, area.y + area.h * y);
        self.path(&[at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)], "none", colour, 1.5);
    }

    /// Icons in their simplest shape: on paper they are as large as a letter.
    fn mark(&mut self, area: Area, icon: Icon) {
        let at = |x: f32, y: f32| (area.x + area.w * x, area.y + area.h * y);
        let lines: &[&[(f32, f32)]] = match icon {
            Icon::Chevron => &[&[(0.2, 0.36), (0.5, 0.66), (0.8, 0.36)]],
            Icon::Folded => &[&[(0.36, 0.2), (0.66, 0.5), (0.36, 0.8)]],
            Icon::Pencil => {
                &[&[(0.16, 0.84), (0.22, 0.6), (0.7, 0.12), (0.88, 0.3), (0.4, 0.78), (0.16, 0.84)]]
            }
            Icon::Menu | Icon::List => {
                &[&[(0.1, 0.25), (0.9, 0.25)], &[(0.1, 0.5), (0.9, 0.5)], &[(0.1, 0.75), (0.9, 0.75)]]
            }
            Icon::Sliders => {
                &[&[(0.06, 0.3), (0.94, 0.3)], &[(0.06, 0.7), (0.94, 0.7)], &[(0.3, 0.15), (0.3, 0.85)]]
            }
            Icon::Home => &[
                &[(0.08, 0.5), (0.5, 0.12), (0.92, 0.5)],
                &[(0.2, 0.46), (0.2, 0.88), (0.8, 0.88), (0.8, 0.46)],
            ],
            Icon::Shield => &[&[
                (0.5, 0.08),
                (0.88, 0.22),
                (0.82, 0.62),
                (0.5, 0.92),
                (0.18, 0.62),
                (0.12, 0.22),
                (0.5, 0.08),
            ]],
            Icon::Door => &[
                &[(0.06, 0.5), (0.62, 0.5)],
                &[(0.4, 0.28), (0.62, 0.5), (0.4, 0.72)],
                &[(0.56, 0.12), (0.92, 0.12), (0.92, 0.88), (0.56, 0.88)],
            ],
            Icon::Download => &[
                &[(0.5, 0.1), (0.5, 0.66)],
                &[(0.24, 0.42), (0.5, 0.68), (0.76, 0.42)],
                &[(0.14, 0.9), (0.86, 0.9)],
            ],
            Icon::Apps => &[
                &[(0.1, 0.1), (0.44, 0.1), (0.44, 0.44), (0.1, 0.44), (0.1, 0.1)],
                &[(0.56, 0.56), (0.9, 0.56), (0.9, 0.9), (0.56, 0.9), (0.56, 0.56)],
            ],
            Icon::Search => &[&[(0.65, 0.65), (0.92, 0.92)]],
            Icon::Person => &[&[(0.16, 0.88), (0.22, 0.68), (0.5, 0.6), (0.78, 0.68), (0.84, 0.88)]],
            Icon::Info => &[&[(0.5, 0.46), (0.5, 0.74)], &[(0.5, 0.26), (0.5, 0.31)]],
            Icon::Round => &[&[(0.7, 0.05), (0.78, 0.24), (0.58, 0.3)]],
            Icon::Check => return self.check(area, MARK),
        };
        for line in lines {
            let points: Vec<(f32, f32)> = line.iter().map(|(x, y)| at(*x, *y)).collect();
            self.path(&points, "none", MARK, 1.5);
        }
        let round = match icon {
            Icon::Search => Some((0.42, 0.42, 0.3)),
            Icon::Person => Some((0.5, 0.34, 0.18)),
            Icon::Info => Some((0.5, 0.5, 0.42)),
            Icon::Round => Some((0.5, 0.5, 0.36)),
            _ => None,
        };
        if let Some((x, y, radius)) = round {
            self.circle(at(x, y), area.w * radius, "none", MARK);
        }
    }

    fn target(&mut self, area: Area, letter: char) {
        self.outline(area.grown(TARGET_GAP), 5.0, FLAG, 2.0);
        let flag = flag_area(area);
        let (shoulder, middle) = (flag.right() - 8.0, flag.y + flag.h / 2.0);
        let points = [
            (flag.x, flag.y),
            (shoulder, flag.y),
            (flag.right(), middle),
            (shoulder, flag.bottom()),
            (flag.x, flag.bottom()),
            (flag.x, flag.y),
        ];
        self.path(&points, FLAG, FLAG, 1.0);
        self.centred(Area { w: flag.w - 5.0, ..flag }, &letter.to_string(), 13.0, BOLD, ON_FLAG);
    }
}
