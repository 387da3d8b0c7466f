#pragma once
// Reading for one actor. His scope is inside every query; a row outside it does not exist for him.
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/instant.hpp"
#include "catalog/catalog.hpp"
#include "catalog/record.hpp"
#include "platform/db/database.hpp"

namespace truong {

class Store;

struct SortBy {
    const Field* field = nullptr;  // nullptr: by id
    bool descending = false;
};

inline constexpr int row_limit = 10'000;  // a list that may be longer is paged or aggregated

/// Which rows, in which order. Without more: live rows, dated ones as they are today.
struct Selection {
    Condition condition = always();
    SortBy sort;
    std::int64_t after = 0;  // the id of the last row of the page before
    int limit = row_limit;
    bool with_ended = false;
};

/// What one request saw of sensitive fields; written to the access log before the answer leaves.
struct SensitiveRead {
    const Entity* entity = nullptr;
    std::int64_t row_id = 0;
    std::int64_t school = 0;
    std::string fields;
};

/// One transaction's state that copies of its Reader share.
struct Session {
    const Store& store;
    db::Connection& connection;
    Actor actor;
    Instant now;
    Date today;
    std::vector<SensitiveRead> sensitive_reads;
};

class Reader {
public:
    explicit Reader(Session& session) : session_(&session), as_of_(session.today) {}

    const Actor& actor() const { return session_->actor; }
    const Catalog& catalog() const;
    const Store& store() const { return session_->store; }
    Instant now() const { return session_->now; }
    Date today() const { return session_->today; }
    db::Connection& connection() const { return session_->connection; }

    template <class Row> std::vector<Row> all(const Selection& selection = {}) const {
        std::vector<Row> rows;
        fetch(catalog().of(type_key<Row>()), selection, [&]() -> void* { return &rows.emplace_back(); });
        return rows;
    }
    template <class Row> std::vector<Row> all(Condition condition) const {
        return all<Row>(Selection{.condition = std::move(condition)});
    }
    template <class Row> std::optional<Row> first(Condition condition) const {
        auto rows = all<Row>(Selection{.condition = std::move(condition), .limit = 1});
        return rows.empty() ? std::nullopt : std::optional<Row>(std::move(rows.front()));
    }
    /// The live row whatever its period; not_found also for a row that is not his: the refusal tells nothing.
    template <class Row> Row get(Id<Row> id) const {
        Row row;
        load(catalog().of(type_key<Row>()), id.value, &row);
        return row;
    }
    template <class Row> bool exists(Condition condition) const {
        return count(catalog().of(type_key<Row>()), Selection{.condition = std::move(condition)}) > 0;
    }
    template <class Row> std::int64_t count(Condition condition = always()) const {
        return count(catalog().of(type_key<Row>()), Selection{.condition = std::move(condition)});
    }

    /// Dated rows as they were, or will be, on that day; without a day: of every time.
    Reader as_of(std::optional<Date> day) const;
    /// For the few questions that are not the actor's own; the reason is read by a person and by a test.
    Reader unscoped(std::string_view reason) const;
    bool scoped() const { return scoped_; }

    /// The row and what is stored beside it; throws not_found.
    RowMeta load(const Entity& entity, std::int64_t id, void* row) const;
    /// `append` gives the place of the next row; `metas`, if wanted, what is stored beside the rows.
    void fetch(const Entity& entity, const Selection& selection, const std::function<void*()>& append,
               std::vector<RowMeta>* metas = nullptr) const;
    std::int64_t count(const Entity& entity, const Selection& selection) const;
    /// Stops counting at `limit`, for figures that need not be exact beyond it.
    std::int64_t count_up_to(const Entity& entity, const Selection& selection, std::int64_t limit) const;
    /// Rows straight from the columns to JSON objects with commas between, without a struct; the ids go to
    /// `ids`. Gives true when more rows follow after `limit`.
    bool append_json(const Entity& entity, const Selection& selection, const Reveal& reveal, std::string& out,
                     std::vector<std::int64_t>* ids = nullptr) const;
    /// Whether the actor's write rule holds for the row as it is.
    bool may_write(const Entity& entity, std::int64_t id) const;
    /// Everything that limits the entity's rows to what this reader may see.
    Condition scope(const Entity& entity) const;
    /// School and campus of the actor, apart from any rule. Who works at one campus reads what belongs to the
    /// whole school too, and writes only what is his campus's.
    enum class Access { reading, writing };
    Condition place(const Entity& entity, Access access) const;
    /// Whether the hidden values of the row may be shown to the actor.
    bool may_reveal(const Entity& entity, std::int64_t id) const;
    /// The rule's condition for this actor; the system itself is asked no rule.
    Condition ask(Rule rule) const;
    /// The write rule of the entity, or of its parent.
    Condition write_rule(const Entity& entity) const;
    /// The fingerprint column serves equality of a secret; any other column serves itself.
    Condition equal(const Entity& entity, const Field& field, const Param& value) const;
    /// The same for any of several texts.
    Condition equal_any(const Entity& entity, const Field& field,
                        const std::vector<std::string>& values) const;
    /// Something was seen that no list of fields tells.
    void note_read(SensitiveRead read) const { session_->sensitive_reads.push_back(std::move(read)); }
    void note_sensitive(const Entity& entity, std::int64_t id, std::int64_t school,
                        const Reveal& reveal) const;

protected:
    bool out_of_scopes(const Entity& entity, Access access) const;
    /// Whether the row is in the actor's scope and the rule holds for it.
    bool holds(const Entity& entity, std::int64_t id, Condition rule) const;
    Session* session_;
    std::optional<Date> as_of_;
    bool scoped_ = true;
};

namespace store {

/// Binds a condition's parameters; they must outlive the query.
void bind(db::Query& query, const std::vector<Param>& params);
/// A day of a column as the number that a struct holds.
std::int64_t days_of(std::string_view iso);
/// The authenticated place of a secret value: "table.column/id".
std::string place_of(const Entity& entity, const Field& field, std::int64_t id);

}  // namespace store

}  // namespace truong
