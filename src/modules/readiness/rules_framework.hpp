#pragma once
// A framework as data: a tree of standards and indicators, the parts that an indicator is measured by, and
// how levels become points and an outcome. Source: domain sheet of the digital-school standard, §1.2 and
// §1.4.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "modules/readiness/rules_fraction.hpp"

namespace truong::readiness {

/// A name as data, in both languages.
struct Name {
    std::string vi, en;
};

/// How one fact is written and compared.
enum class Measure {
    share,   // [part, whole], never above 1
    ratio,   // [numerator, denominator], may be above 1: computers for each pupil
    number,  // a count
    flag,    // true or false
    items    // a list of items, each with a level or met or not; counted are those at the asked level
};

/// What a share or ratio of nothing means.
enum class WhenEmpty {
    left_out,  // does not apply
    unmet      // cannot be reached: nobody who does the work gets a level
};

/// At this level the value has to be at least this; no step at a level: nothing is asked there.
struct Step {
    int level = 0;
    Fraction value;
};

struct Item {
    std::string code;
    Name name;
};

/// One fact of an indicator with its thresholds.
struct Part {
    std::string key;
    Name name;
    Measure measure = Measure::flag;
    /// Without it the value is shown and moves no level.
    bool rated = true;
    WhenEmpty when_empty = WhenEmpty::left_out;
    /// Where the fact of this key stands beside a share, each of it adds so many to the numerator, at most as
    /// many as are missing: school-pool devices (reading 18 of decisions).
    std::string topped_up_by;
    int topped_up_each = 0;
    /// Of the stage, else of all.
    struct Ladder {
        std::string stage;
        std::vector<Step> steps;
    };
    std::vector<Ladder> ladders;
    std::vector<Item> items;
    std::string fact;       // what a module proves of it; empty: a person declares it
    std::string fact_item;  // a flag that one item of such a list proves, from the level of what is issued on
};

enum class NodeKind { standard, criterion, indicator };

struct Node {
    std::string code;    // "2.1a"
    std::string parent;  // empty: a standard
    NodeKind kind = NodeKind::indicator;
    Name name;
    int weight = 0;      // among the indicators of its standard
    int max_points = 0;  // where points are given instead of levels
    bool mandatory = false;
    std::vector<std::string> stages;  // empty: all
    std::vector<Part> parts;          // none: a person declares the level
    std::string legal_basis;
};

enum class Scoring {
    levels,  // points of the level
    linear,  // 100 × value / the highest threshold
    points   // max_points × value, to half points
};

enum class Outcome {
    standards,   // gate, and every standard in a band
    groups,      // points of each group in a band; the lower one counts
    targets,     // how many indicators reach their target
    levels,      // mandatory ones and enough of the others at a level
    every_level  // the level that all reach
};

struct Framework {
    std::string code;
    Name name;
    Scoring scoring = Scoring::levels;
    Outcome outcome = Outcome::standards;
    int top_level = 3;
    std::vector<int> points_of_level;  // by level, from 0
    int gate_level = 0;                // what mandatory indicators need; 0: no gate
    Fraction pass;                     // a standard from here on is "đạt"
    Fraction good;                     // above it "đạt tốt"
    int others_needed = 0;             // of the indicators that are not mandatory
    std::string legal_basis;
    std::string status;               // what is known of the source: "DEFAULT", "mirror" …
    Name caution;                     // how far the law lets its numbers be used; empty: no farther said
    std::vector<std::string> stages;  // whom it assesses; empty: every school
    std::vector<Node> nodes;

    const Node* find(std::string_view node) const;
    /// The standard that a node belongs to.
    const Node& standard_of(const Node& node) const;
};

/// "home.modules_in_use#staff": a fact and, behind the sign, one item of it.
std::string fact_text(const Part& part);
void set_fact(Part& part, const std::string& text);

/// mn, th, thcs, thpt, gdtx.
bool is_stage(std::string_view text);
/// Whether it assesses a school of one of these stages; of no stage: of any.
bool assesses(const Framework& framework, const std::vector<std::string>& stages);

/// The framework that the product brings, or nothing. Read once; those of shipped_frameworks() stay.
std::optional<Framework> shipped_framework(std::string_view code);
const std::vector<Framework>& shipped_frameworks();
std::vector<std::string> shipped_codes();

/// Everything wrong with a framework, each with the place: cycles, parents that are not there, weights that
/// do not sum to 100, thresholds out of order, a level above the highest, parts without thresholds, a code
/// twice.
Findings check_framework(const Framework& framework);

}  // namespace truong::readiness
