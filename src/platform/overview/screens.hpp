#pragma once
// The screens that a client draws from the catalogue, as the actor may use them, and the search over all of
// them. Labels come in the language that is asked for.
#include "platform/module.hpp"

namespace truong::platform {

enum class Tongue { vi, en };

struct ScreensQuery {
    Tongue lang = Tongue::vi;
};
struct ScreenQuery {
    std::string id;  // "people.pupils"
    Tongue lang = Tongue::vi;
};
struct SearchQuery {
    std::string q;
    Tongue lang = Tongue::vi;
};

struct ScreenSummary {
    std::string id;
    std::string path;  // of the list: "/api/v1/people/pupils"
    std::string label;
    Task group = Task::none;  // none: not in the navigation
    std::string group_label;
    std::string icon;
    Layout view = Layout::table;
    bool can_create = false;
};

struct ChoiceInfo {
    std::string value, label;
    Tone tone = Tone::neutral;
};
struct FieldInfo {
    std::string name, label, help;
    std::string type;  // see input_type()
    Show role = Show::text;
    int priority = 3;
    std::string section;
    bool required = false;  // a row is refused without it
    bool nullable = false;
    std::int64_t limit = 0;
    std::optional<std::int64_t> minimum;
    std::optional<std::int64_t> low;
    std::vector<ChoiceInfo> choices;
    std::string target, target_path, target_title;  // of a reference: screen, list, field that names a row
    std::string code_list;
    bool kept = false;   // by the server: shown, never sent
    bool fixed = false;  // said when the row is made, and not changed later
    Privacy privacy = Privacy::none;
    bool searched = false, sorts = false, filters = false;
    std::string form;
    bool custom = false;  // added by the school
};
struct SectionInfo {
    std::string id, label;
};
struct ViewInfo {
    std::string id, label, query;
    Tone tone = Tone::neutral;
};
struct NextStepInfo {
    std::string field;
    std::string values;  // with commas between
    std::string text, action_label, action;
    Tone tone = Tone::waiting;
};
/// Done by the module, with one row: POST to `path`, with the row's id in it and these fields; or with the
/// list: then no id is in it. One that `prints` is a GET that answers with a file, its fields in the query.
struct ActionInfo {
    std::string id, label, path;
    bool prints = false;
    std::vector<FieldInfo> fields;
};
struct PartInfo {
    std::string screen, by, through, label;
    Layout view = Layout::table;
};

struct ScreenInfo {
    std::string id, path, label;
    std::string entity;  // "people_pupil": saved views are kept under it
    Task group = Task::none;
    std::string group_label, icon;
    Layout view = Layout::table;
    bool can_create = false;
    std::string prefix;
    std::string one;              // the entity
    std::string verb;             // on the main button
    std::string empty;            // what will stand here
    std::string title, subtitle;  // fields, with commas between
    std::string sort;
    std::vector<FieldInfo> fields;
    std::vector<SectionInfo> sections;
    std::vector<ViewInfo> views;
    std::vector<NextStepInfo> next_steps;
    std::vector<PartInfo> parts;
    std::vector<ActionInfo> actions, list_actions;
    std::string creation_path;  // where a new one is posted; empty: not by this actor
    std::vector<FieldInfo> creation_fields;
    bool can_change = false;  // also end, and in bulk
    bool can_reveal = false;
    bool can_note = false;
    std::string import_sheet;
    std::string dated_from, dated_to;  // fields of the period; empty: not dated
    std::string campus, person;        // fields
};

struct Hit {
    std::string id, screen, title, subtitle;
    std::string kind;  // what the row is
};

void declare_screens(Catalog& catalog);

/// In the order of the navigation.
std::vector<ScreenSummary> screens(const Reader& reader, const ScreensQuery& query);
/// Throws not_found for what the actor may not read.
ScreenInfo screen(const Reader& reader, const ScreenQuery& query);
/// What people look for, best first, at most 20; nothing for fewer than two letters.
std::vector<Hit> search(const Reader& reader, const SearchQuery& query);

}  // namespace truong::platform
