#pragma once
// What a module gives to the whole without anybody knowing the module: its part of the demo, of the home
// page, of the facts behind the standards, of imports, of a person's data. Each is a plain function or plain
// data.
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/json_text.hpp"
#include "platform/sheet/table.hpp"
#include "platform/store/tx.hpp"

namespace truong {

enum class DemoSize { none, small, school, ward };

/// Official lists that a new installation begins with. Called after every migration, as the system: adds what
/// is missing and never overwrites what somebody edited.
struct ReferencePart {
    void (*fill)(Tx&) = nullptr;
};

/// Fills its part of the demo; the modules are called in the order of their tiers. Deterministic by seed.
struct DemoPart {
    void (*fill)(Tx&, DemoSize, std::uint64_t seed) = nullptr;
};

/// How many of how many, exactly; a denominator of zero means: not applicable.
struct FactValue {
    std::int64_t numerator = 0, denominator = 0;
};
/// Something the module can prove from its rows, e.g. for a digital-school indicator.
struct Fact {
    std::string_view code;
    Label label;
    FactValue (*measure)(const Reader&) = nullptr;
};

namespace facts {

/// One item of a checklist: its code in the framework, how far it is (0: not at all).
struct ItemLevel {
    std::string code;
    int level = 0;
    friend bool operator==(const ItemLevel&, const ItemLevel&) = default;
};
/// What a fact of one school comes to. Of a share or ratio both numbers; of a count or a flag the numerator
/// alone; of a checklist its items.
struct Measured {
    std::int64_t numerator = 0, denominator = 0;
    std::vector<ItemLevel> items;
    friend bool operator==(const Measured&, const Measured&) = default;
};
/// One row that the number was counted from: a share counts as many rows as its denominator, of which as many
/// as its numerator are met; a count and a flag only rows that are met.
struct CountedRow {
    TypeKey entity = nullptr;
    std::int64_t row = 0;
    bool met = false;
    std::string item;  // of a checklist
};

}  // namespace facts

using MeasureFact = facts::Measured (*)(const Reader&, Id<org::School>);

/// A number that a module can prove about one school, open to the rows behind it. Which indicator of which
/// standard it is a part of is data of the standards. Asked as the system, on the reader's day.
struct SchoolFact {
    std::string_view code;  // "people.pupils_matched"
    Label label;
    /// Changes of these move it; what time alone moves is found at night.
    std::vector<TypeKey> sources;
    MeasureFact measure = nullptr;
    void (*append_rows)(const Reader&, Id<org::School>, std::vector<facts::CountedRow>&) = nullptr;
    /// What brings it forward ("Đối chiếu dữ liệu dân cư"), where in the client, and whose work it is.
    Label next_step;
    std::string_view path;  // "/work/quality?…"
    Rule whose = nullptr;   // none: whoever leads the school
};

/// Rows that wait for somebody who may write them: the entity's rows in his scope that `waiting` selects.
struct Worklist {
    std::string_view code;
    Label label;
    Label next_step;
    TypeKey entity = nullptr;
    Condition (*waiting)(const Reader&) = nullptr;
    Rule whose = nullptr;   // who works on them, where that is not told by who writes the entity
    std::string_view path;  // where they are listed, where that is not the entity's own address
};

/// A figure on the home page of those who may read the entity.
struct HomeCard {
    std::string_view code;
    Label label;
    std::int64_t (*value)(const Reader&) = nullptr;
};

namespace sheet {
class Planner;
struct PlanAsk;
}  // namespace sheet
/// A spreadsheet that becomes rows of an entity, which is .importable(); who may write them may import.
struct ImportSheet {
    std::string_view code;  // "pupils": in addresses and on the command line
    Label label;
    TypeKey entity = nullptr;
    std::vector<sheet::SheetColumn> columns;
    sheet::ContextOf context = nullptr;  // what titles and names of worksheets say for their lines
    /// None: columns are the entity's fields.
    std::unique_ptr<sheet::Planner> (*planner)(const sheet::PlanAsk&) = nullptr;
    bool of_a_year = false;  // the file is of one school year
};

/// What a module holds about a person beyond the rows that the catalogue knows by .about<> and .person().
struct PersonalData {
    /// Appends one JSON value, an element of "more".
    void (*append_export)(const Reader&, std::int64_t person, std::string& json) = nullptr;
    void (*erase)(Tx&, std::int64_t person) = nullptr;
    /// Takes along what stands beside one row, whose time is over and which goes next.
    void (*erase_beside)(Tx&, const Entity&, std::int64_t row) = nullptr;
};

/// One thing that somebody may act as: a hat at a place, with the roles he holds there today.
struct Seat {
    Hat hat = Hat::none;
    Id<people::Person> person;
    Id<org::School> school;
    Id<org::Campus> campus;
    Id<org::Unit> authority;
    Roles roles;
};
/// Adds the seats that the module knows of for that person on the reader's day. Seats of the same hat and
/// place are one: their roles are added up.
struct SeatSource {
    void (*append)(const Reader&, Id<people::Person>, std::vector<Seat>&) = nullptr;
};

namespace jobs {
class Work;
}
/// Work that outlives a request: run at least once, by one process at a time, so it must be idempotent.
struct JobKind {
    std::string_view kind;  // "files.collect"
    Label label;
    void (*run)(jobs::Work&) = nullptr;
    int attempts = 5;           // then it stands among the dead ones, to be looked at and started again
    std::string_view daily_at;  // "02:30" in Asia/Ho_Chi_Minh: started every day by itself; empty: when asked
    bool forgotten_when_done = false;  // what it did shows elsewhere, and it is asked for all day long
};

/// Told of an event after the commit that emitted it: at least once, in its own transaction, as the system.
struct EventHandler {
    TypeKey event = nullptr;
    std::string_view name;  // "messaging.tell_guardians": what it has been told is kept under this name
    void (*handle)(Tx&, const void* event) = nullptr;
    bool from_the_beginning = false;  // a new one is told what happens from now on, or all that is kept
};
template <class Event, void (*handler)(Tx&, const Event&)> EventHandler on_event(std::string_view name) {
    return {type_key<Event>(), name,
            [](Tx& tx, const void* event) { handler(tx, *static_cast<const Event*>(event)); }};
}

namespace outbox {
struct Recipient;
struct Parcel;
struct Sent;
}  // namespace outbox
using SendParcel = outbox::Sent (*)(const Store&, const outbox::Parcel&);
/// Takes events out of the house, to those who asked for them: at least once, outside any transaction.
struct EventOutlet {
    std::string_view name;  // "integrations.web_hooks"
    void (*append_recipients)(const Reader&, std::vector<outbox::Recipient>&) = nullptr;
    /// What has not arrived is tried again later.
    SendParcel send = nullptr;
};

namespace files {
struct StoredFile;
}
/// Records that files hang on. Who uploaded a file reads it as long as it hangs on none; from then on whoever
/// may read one of the records.
struct FileHolder {
    bool (*holds)(const Reader&, Id<files::StoredFile>) = nullptr;     // whether it hangs on a record here
    bool (*may_read)(const Reader&, Id<files::StoredFile>) = nullptr;  // the reader's actor, one of them
};

/// A field that holds the id of a row without saying so.
struct ArchiveName {
    std::string_view field;
    /// Of a number. Null: a text that names a row as the API does, or the number of any row of the school.
    TypeKey entity = nullptr;
};
/// What a module says for the archive of one school (platform/school_archive). Of what nobody speaks: rows
/// that a school owns go along as they are; other rows stay, and who points to them finds his like on the
/// other server by its natural key.
struct ArchivePart {
    TypeKey entity = nullptr;
    bool stays = false;  // rows of the school that are of no use elsewhere, or nobody else's business
    /// Rows that no school owns and that go along with this one; none: those that its rows point to.
    void (*append_rows)(const Reader&, Id<org::School>, std::set<std::int64_t>&) = nullptr;
    /// Where one of these fields is equal, the other server has the row already.
    std::vector<std::string_view> same_by;
    bool once = false;          // and then refuses the archive
    bool followed = false;      // its hooks run there: what follows from it is not in the archive
    std::string_view contents;  // the field that names a content of the vault
    std::vector<ArchiveName> names;
};

namespace activity {
struct Counted;
}
/// Is handed what people used, counted since the last time: as the system, in a transaction of its own.
struct ActivitySink {
    void (*keep)(Tx&, const std::vector<activity::Counted>&) = nullptr;
};

struct Contributions;
/// Told once, after all hooks of a transaction have run, which rows of the entities that it watches changed.
/// What it writes belongs to the same change set and wakes no watcher.
struct ChangeWatcher {
    bool (*watches)(const Contributions&, TypeKey) = nullptr;
    void (*changed)(Tx&, const ChangedRows&) = nullptr;
};

namespace quality {

/// đúng, đủ, sạch, sống: as the birth papers have it; nothing missing; no doubles, nothing malformed; kept up
/// as things happen.
enum class Dimension { correct, complete, clean, alive };

/// One fault of a record as it stands.
struct Fault {
    Dimension dimension = Dimension::correct;
    Finding finding;    // its path is the field
    std::string group;  // records with the same group concern one another: a shared phone; empty: only itself
};

/// What is known about one record; the parts fill it one after another.
struct Verdict {
    std::int64_t row = 0;
    bool current = true;  // false: a record whose time is over is not judged
    Id<people::Person> person;
    std::int64_t class_id = 0;  // whose homeroom teacher looks after it; zero: none
    Id<org::Campus> campus;
    int required = 0, filled = 0;         // fields that have to be there, and are
    std::set<std::string> filled_fields;  // their names: one with an error in it does not count as filled
    int verifiable = 0, verified = 0;     // fields that can be held against papers or registers, and were
    std::vector<Fault> faults;
};

}  // namespace quality

/// Judges records of one kind in one go: the verdicts come with their rows, all of one school. Several
/// modules may have a part in one kind.
struct QualityPart {
    TypeKey record = nullptr;
    void (*judge)(const Reader&, std::vector<quality::Verdict>&) = nullptr;
};
/// Which records of a kind a change of `entity` concerns; the rows may have been ended or erased.
struct QualitySource {
    TypeKey entity = nullptr, record = nullptr;
    void (*concerned)(const Reader&, const std::set<std::int64_t>& rows,
                      std::set<std::int64_t>& records) = nullptr;
    bool own = true;  // the change is one of the record itself; false: of a neighbour, and it stays untouched
    /// Where rows leave a group that no finding of theirs told of: `concerned` is handed the records with a
    /// finding of this code and a group, instead of the rows.
    std::string_view code;
};

/// Pure rules that anybody may try on his own cases: `truong rules NAME` reads one JSON object a line and
/// answers each with one, "id" first.
struct RuleSet {
    std::string_view name;  // "citizen-id"
    Label label;
    /// Writes the members behind "id". Throws `invalid` with every fault of a line that it cannot read; what
    /// was written is dropped then.
    void (*judge)(const Catalog&, const json::Value& line, json::Object& answer) = nullptr;
};

namespace custom {

enum class FieldKind { text, number, date, yes_no, choice };

/// A field that a school added to an entity without code.
struct FieldFacts {
    std::int64_t id = 0;
    Id<org::School> school;
    std::string name;  // in rows: "x_bus_stop"
    std::string label_vi, label_en, help;
    FieldKind kind = FieldKind::text;
    std::vector<std::string> choices;
    bool required = false;
    Privacy privacy = Privacy::none;
    std::string section;
    int position = 0, priority = 0;
};

/// What a row holds in such fields, by their ids, in the one spelling of the kind. Empty: nothing.
using Values = std::map<std::int64_t, std::string>;

/// The row that values belong to.
struct Owner {
    const Entity* entity = nullptr;
    std::int64_t row = 0;
    Id<org::School> school;
    std::optional<Id<people::Person>> person;  // whom it is about
};

struct FieldsAsk {
    const Entity& entity;
    std::vector<Id<org::School>> schools;
    bool with_ended = false;
};

}  // namespace custom

/// Keeps the fields that schools add to entities, and their values, beside the rows. It asks no rule: who
/// calls has asked for the row. At most one module brings it; without it rows are as they are declared.
struct CustomFields {
    /// In the order of the form.
    std::vector<custom::FieldFacts> (*fields)(const Reader&, const custom::FieldsAsk&) = nullptr;
    /// By row; a row without values is not there. One query for a page of rows.
    std::map<std::int64_t, custom::Values> (*values)(const Reader&, const std::vector<custom::FieldFacts>&,
                                                     const std::vector<std::int64_t>& rows) = nullptr;
    /// The entity's rows whose value stands so to `text`; `sign` as in filter[…]: "", "[ne]", "[gte]" …
    Condition (*narrow)(const Entity&, const custom::FieldFacts&, std::string_view sign,
                        const std::string& text) = nullptr;
    void (*write)(Tx&, const custom::Owner&, const custom::Values&) = nullptr;
};

/// What a module does with one row, read off its routes: POST …/<plural>/{id}/<verb>; or a paper that it
/// makes of one.
struct RowAction {
    std::string path;  // the whole address, with {id}
    Label label;
    TypeKey input = nullptr;
    TypeKey prints = nullptr;  // GET: a file made of a row of this entity
    Rule may = nullptr;        // who is offered it; null: whoever may act on the row
};

enum class YearOutcome { promoted, retained, completed };
/// What was decided about pupils at the end of a school year.
struct PromotionSource {
    /// By pupil; one about whom nothing was decided is not there.
    void (*append)(const Reader&, std::int64_t year, std::map<std::int64_t, YearOutcome>&) = nullptr;
};

/// What a later module knows of an entity's rows and people look for beside them: the class of a pupil. Lists
/// that ask for names carry its id under `name`; filter[name] narrows by it.
struct LinkedField {
    TypeKey entity = nullptr, target = nullptr;
    std::string_view name;  // "class_id"
    Label label;
    /// By row, on the reader's day; a row that has none is not there.
    std::map<std::int64_t, std::int64_t> (*of)(const Reader&,
                                               const std::vector<std::int64_t>& rows) = nullptr;
    /// Rows that belong to it on the reader's day.
    Condition (*narrow)(const Reader&, std::int64_t target) = nullptr;
};

/// Work of a module whose change sets belong to something with a state of its own: those of its operations
/// named "apply" and "undo" are taken back only there.
struct OwnUndo {
    std::string_view module;
    Label where;  // on whose page they are undone
};

struct Contributions {
    std::vector<LinkedField> linked_fields;
    std::vector<RowAction> row_actions;  // filled by collect()
    std::vector<ReferencePart> reference;
    std::vector<DemoPart> demo;
    std::vector<Fact> facts;
    std::vector<SchoolFact> school_facts;
    std::vector<Worklist> worklists;
    std::vector<HomeCard> home_cards;
    std::vector<ImportSheet> import_sheets;
    std::vector<PersonalData> personal_data;
    std::vector<SeatSource> seats;
    std::vector<JobKind> jobs;
    std::vector<EventHandler> events;
    std::vector<EventOutlet> event_outlets;
    std::vector<FileHolder> file_holders;
    std::vector<ArchivePart> archive_parts;
    std::vector<ActivitySink> activity;
    std::vector<RuleSet> rule_sets;
    std::vector<ChangeWatcher> watchers;
    std::vector<QualityPart> quality_parts;
    std::vector<QualitySource> quality_sources;
    std::vector<CustomFields> custom_fields;
    std::vector<PromotionSource> promotion;
    std::vector<OwnUndo> own_undos;
};

}  // namespace truong
