#pragma once
// How screens show an entity, declared beside it so that server and client cannot disagree. What is left out
// follows from the fields: see catalog/screen.hpp.
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/reflect.hpp"
#include "catalog/label.hpp"

namespace truong {

/// The part that a field plays on a screen, beside its type.
/// identity: avatar, name and code; status: a word with a tone; measure: bar, number and the limit below
/// which it is low; money, when, text: as they say.
enum class Show { automatic, identity, status, measure, money, when, text };

/// What a word means to whoever reads it; a screen shows it by colour and sign, never by colour alone.
enum class Tone { neutral, good, waiting, bad, info };

/// The view that a list prefers.
enum class Layout { table, cards, board, calendar, tree };

/// The tasks by which navigation is grouped, in its order; none: not in the navigation.
enum class Task { none, pupils, classes, staff, teaching, school, calendar, data, privacy, accounts, lists };

/// A heading over some fields of a form or a page.
struct FieldSection {
    std::string_view id;
    Label label;
};

/// A list that people ask for by name: "Cần quan tâm".
struct NamedView {
    std::string_view id;
    Label label;
    std::string_view query;  // as the API takes it: "filter[state]=dropped_out&sort=-valid_from"
    Tone tone = Tone::neutral;
};

/// What to do about a row whose `field` is one of `values`.
struct NextStep {
    std::string_view field;
    std::vector<std::string_view> values;  // as on the wire; "null": empty; "past": a day before today
    Label text;
    Label action_label;
    /// Where that is done, an address of the client; {id} and {field names} are put in. Empty: said only.
    std::string_view action;
    Tone tone = Tone::waiting;
};

/// Entity level. Labels that are left out are the entity's own.
struct Presentation {
    Task task = Task::none;
    std::string_view icon;  // a name of the Lucide set
    Label many;             // of the list: "Học sinh", "Pupils"
    Label verb;             // on the main button: "Thêm học sinh"
    Label empty;            // what stands here once there is something, and how it comes about
    Layout layout = Layout::table;
    std::vector<std::string_view> title, subtitle;  // fields that name a row; else the naming field, the code
    std::string_view sort;                          // "-valid_from"; else by the title
    std::vector<FieldSection> sections;
    std::vector<NamedView> views;
    std::vector<NextStep> next_steps;
    bool found = false;         // by the search over everything
    bool whole_person = false;  // its page also shows what hangs on the person behind it
};

/// How a row comes into being where a plain POST is not the way: an action of the module and its message.
struct CreatedBy {
    std::string_view path;  // below the module: "/pupils/register"
    TypeKey message = nullptr;
};

}  // namespace truong
