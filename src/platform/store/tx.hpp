#pragma once
// Writing for one actor: every row under its rule, every change logged, all of it one change set.
#include <map>
#include <memory>
#include <set>

#include "platform/store/reader.hpp"

namespace truong {

/// What is being done, for the log: "org.rooms.create".
struct Operation {
    std::string name;
    std::string request_id;
    std::string reason;
    /// A change set of an earlier transaction of the same work, which goes on: long work is written in parts
    /// and undone as one. Zero: a set of its own. Never taken from a client.
    std::int64_t continues = 0;
};

/// What belongs to a row without being a member of it, before and after, as JSON objects; `shown` is what
/// people may read of it in the log.
struct BesideRow {
    std::string before, after, before_shown, after_shown;
};

enum class Outcome { created, updated, same, ended };

class Tx;
/// Told at the end of a transaction which rows of an entity it changed, to derive others from them. What it
/// writes belongs to the same change set.
using ChangeHook = void (*)(Tx&, const std::vector<std::int64_t>& rows);

/// Rows by the key of their entity.
using ChangedRows = std::map<TypeKey, std::set<std::int64_t>>;
/// Told of all that it watches at once; see ChangeWatcher.
using ChangeWatch = void (*)(Tx&, const ChangedRows&);

class Tx : public Reader {
public:
    Tx(Session& session, const Operation& operation);
    Tx(const Tx&) = delete;
    Tx& operator=(const Tx&) = delete;

    /// A row without an id is created, one with an id is corrected in place; refused where the write rule
    /// does not hold before and after. With a version: `stale` unless it is the row's.
    template <class Row> Row put(Row row, std::optional<std::int64_t> version = {}) {
        put_row(catalog().of(type_key<Row>()), &row, version);
        return row;
    }
    /// From `day` on it is as `row` says: the dated row with its id ends the day before, a new one begins.
    template <class Row> Row change_from(Row row, Date day, std::optional<std::int64_t> version = {}) {
        change_row_from(catalog().of(type_key<Row>()), &row, day, version);
        return row;
    }
    /// The row is ended, never removed; references to it stay.
    template <class Row> void end(Id<Row> id, std::optional<std::int64_t> version = {}) {
        end_row(catalog().of(type_key<Row>()), id.value, version);
    }
    /// The children of `parent` are now these: a child with the same unique key stays or is changed, the
    /// others are created or ended. Asked is the parent's write rule, once.
    template <class Parent, class Child>
    void replace_children(const Parent& parent, const std::vector<Child>& children) {
        std::vector<const void*> rows;
        for (const Child& child : children) rows.push_back(&child);
        replace_rows(catalog().of(type_key<Child>()), parent.id.value, rows);
    }
    /// Told to the hooks of other modules after the commit, at least once.
    template <class Event> void emit(const Event& event) {
        append_event(catalog().of(type_key<Event>()), &event);
    }
    template <class Type> Id<Type> new_id() { return {make_id()}; }

    /// Runs `work` as an actor of that school, for services that stand above schools.
    void in_school(Id<org::School> school, const std::function<void()>& work);
    /// Runs `work` without asking rules, for derived rows; the log still names the actor.
    void as_system(std::string_view reason, const std::function<void()>& work);
    /// The same, at home in no school and no campus: for what follows in other schools.
    void everywhere(std::string_view reason, const std::function<void()>& work);

    Outcome put_row(const Entity& entity, void* row, std::optional<std::int64_t> version);
    Outcome change_row_from(const Entity& entity, void* row, Date day, std::optional<std::int64_t> version);
    void end_row(const Entity& entity, std::int64_t id, std::optional<std::int64_t> version);
    /// A row of which was proven in this transaction that nothing else points to it; for undo.
    void end_free_row(const Entity& entity, std::int64_t id);
    /// Brings an ended row back; for undo.
    void restore_row(const Entity& entity, std::int64_t id);
    void replace_rows(const Entity& entity, std::int64_t parent_id, const std::vector<const void*>& children);
    /// Removes the row for good and leaves a tombstone; only for retention and erasure.
    void erase_row(const Entity& entity, std::int64_t id, std::string_view ground);
    void append_event(const Entity& event, const void* values);
    /// A row of another installation as it was there: with its id, its version, ended or not. Only for the
    /// system. No rule is asked and no hook runs: what was derived from it comes along with it.
    void adopt_row(const Entity& entity, const void* row, const RowMeta& meta);
    /// What lies beside the row was changed under its rule: its version counts up, so that two who change it
    /// see each other, and the log says what. Gives the new version.
    std::int64_t change_beside(const Entity& entity, std::int64_t id, BesideRow beside);
    /// Hooks and watchers hear of the row at the end, as if it had changed.
    void follow_row(const Entity& entity, std::int64_t id);

    /// Reads these rows at once, ended ones too, with what their copies are taken from and the keys of their
    /// persons: what writing asks about them one by one afterwards is known then.
    void foresee(const Entity& entity, const std::set<std::int64_t>& ids);
    template <class Row> void foresee(const std::set<Id<Row>>& ids) {
        std::set<std::int64_t> numbers;
        for (const Id<Row> id : ids) numbers.insert(id.value);
        foresee(catalog().of(type_key<Row>()), numbers);
    }
    template <class Row> void foresee(const std::vector<Row>& rows) {
        std::set<Id<Row>> ids;
        for (const Row& row : rows) ids.insert(row.id);
        foresee(ids);
    }
    /// As load(), without a question to the database where the row was foreseen.
    RowMeta load_foreseen(const Entity& entity, std::int64_t id, void* row) const;

    /// What `work` throws undoes what it wrote, and is thrown on; what stood before stays.
    void attempt(const std::function<void()>& work);

    std::int64_t change_set() const { return change_set_; }
    /// Whether the set holds anything yet; one that stays empty is not stored.
    bool has_written() const { return !log_.empty() || !outbox_.empty(); }
    /// What was written waits for somebody in the background: he is woken after the commit.
    void leave_work() { leaves_work_ = true; }
    bool leaves_work() const { return leaves_work_ || !outbox_.empty(); }
    /// Names the set that this one undoes.
    void undoes(std::int64_t change_set) { undoes_ = change_set; }
    /// Runs the hooks, writes change set, log and outbox; the store calls it once, after the work.
    void finish();

private:
    /// A line of the log as long as it is not written.
    struct Change {
        const Entity* entity;
        std::int64_t row_id;
        std::int64_t school;
        std::string_view operation;
        std::int64_t version;
        const void* about;  // the row that tells whose data they are; nullptr: nobody's
        std::string before, after, before_masked, after_masked;
    };
    struct Target {
        bool exists = false, ended = false;
        std::int64_t school = 0;
    };
    /// A row as it stands, whoever may see it.
    struct KnownRow {
        std::shared_ptr<void> row;
        RowMeta meta;
    };
    std::int64_t make_id();
    const KnownRow* known(const Entity& entity, std::int64_t id) const;
    /// As it was just written.
    void remember(const Entity& entity, const void* row, const RowMeta& meta);
    void forget(const Entity& entity, std::int64_t id) { known_.erase({&entity, id}); }
    /// What the rows' copies are taken from, and their keys.
    void foresee_around(const Entity& entity, const std::vector<std::shared_ptr<void>>& rows);
    void foresee_keys(const std::set<std::int64_t>& persons);
    void end_loaded(const Entity& entity, const void* row, const RowMeta& meta);
    /// `rule` is asked about the row that does not exist yet; the school that owns it comes back.
    std::int64_t insert_row(const Entity& entity, void* row, const Condition& rule);
    void update_row(const Entity& entity, const std::shared_ptr<void>& before, const void* row,
                    const RowMeta& meta);
    void append_columns(db::Params& columns, const Entity& entity, const void* row, std::int64_t id) const;
    /// Fields that are copied through a reference, as they stand there now.
    void fill_copies(const Entity& entity, void* row);
    /// Of any time; nothing where there is none.
    std::shared_ptr<void> any_row(const Entity& entity, std::int64_t id);
    /// Of a row in the actor's scope; a question to the database only where more than the school decides.
    void require_write(const Entity& entity, std::int64_t id, const RowMeta& meta) const;
    /// On SQLite a foreign key carries no school, and does not say which of several was broken.
    /// References that are new or changed lead to a live row, inside one school to one of the same school.
    void require_targets(const Entity& entity, const void* before, const void* row, std::int64_t school);
    /// Whether the entry is of the list that the field names.
    bool in_list(const Field& field, std::int64_t id);
    /// Throws `conflict` (in_use) while live rows point to it, dated ones unless their time is over.
    void require_unused(const Entity& entity, std::int64_t id);
    /// Also of a row that has ended.
    RowMeta meta_of_any(const Entity& entity, std::int64_t id) const;
    const Target& target_of(const Entity& entity, std::int64_t id);
    static Change creation(const Entity& entity, const void* row, std::int64_t school, std::int64_t version);
    void log_created(const Entity& entity, const void* row, std::int64_t school);
    void log_update(const Entity& entity, const void* before, const void* after, const RowMeta& meta);
    void log(Change change);
    void append_line(Change change);
    /// Remembers that the row changed, in a way that attempt() can take back.
    void note(ChangedRows& rows, TypeKey entity, std::int64_t row);
    void run_hooks();
    void run_watchers();
    void act_as(const Actor& actor, const std::function<void()>& work);
    void set_ended(const Entity& entity, std::int64_t id, const RowMeta& meta, std::optional<Instant> at);
    std::string person_key(std::int64_t person);
    std::int64_t owner_of_new(const Entity& entity) const;

    Operation operation_;
    std::int64_t change_set_ = 0;
    std::int64_t undoes_ = 0;
    bool leaves_work_ = false;
    std::vector<db::Params> log_, outbox_;
    std::map<std::int64_t, std::string> person_keys_;
    ChangedRows touched_;  // rows whose hooks have not run yet
    ChangedRows watched_;  // rows that the watchers are told of at the end
    /// What came into the three above, in order: an attempt that fails takes its own out again.
    struct Noted {
        ChangedRows* rows;
        TypeKey entity;
        std::int64_t row;
    };
    std::vector<Noted> noted_;
    std::vector<std::int64_t> new_keys_;
    std::map<std::pair<const Entity*, std::int64_t>, Target> targets_;  // rows pointed to, asked once
    std::map<std::pair<const Field*, std::int64_t>, bool> listed_;      // entries of code lists, likewise
    // Rows as they were read or written last: nobody else's writes are seen inside a transaction.
    std::map<std::pair<const Entity*, std::int64_t>, KnownRow> known_;
    std::set<std::int64_t> new_persons_;  // that have no key yet
};

}  // namespace truong
