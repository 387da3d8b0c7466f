#include "platform/keys/keys.hpp"

#include <algorithm>
#include <limits>
#include <mutex>
#include <shared_mutex>

#include "base/check.hpp"
#include "base/finding.hpp"
#include "platform/keys/cipher.hpp"
#include "platform/keys/key_file.hpp"
#include "platform/keys/master.hpp"
#include "platform/log/log.hpp"

namespace truong::keys {

namespace {

constexpr std::string_view field_purpose = "field", index_purpose = "index", person_purpose = "person";
constexpr std::string_view wrapped_person_context = "person_key.wrapped";
// What a person's key has sealed carries no number: its key comes with the call.
constexpr std::uint32_t no_number = 0;
constexpr std::int64_t people_in_a_batch = 500;

struct DataKeyRow {
    std::int64_t id = 0;
    std::string purpose;
    std::int64_t master = 0;
    db::Bytes wrapped;
};

struct DataKey {
    std::uint32_t number = 0;
    std::string purpose;
    Key key;
};

struct PersonKeyRow {
    std::int64_t id = 0;
    std::string wrapped;
};

[[noreturn]] void refuse_sealed(std::string_view context) {
    throw Problem(ProblemKind::internal, {{.path = std::string(context), .code = "sealed_value"}});
}

std::uint32_t number_of(std::int64_t id) {
    check(id > 0 && id <= std::numeric_limits<std::uint32_t>::max(), "Data keys are numbered in 32 bits");
    return static_cast<std::uint32_t>(id);
}

// Number and purpose are authenticated: a data key cannot be put into the place of another.
std::string wrapping_context(std::int64_t id, std::string_view purpose) {
    return "data_key.wrapped/" + std::to_string(id) + "/" + std::string(purpose);
}

std::string_view text_of(const Key& key) {
    return {reinterpret_cast<const char*>(key.bytes().data()), key.bytes().size()};
}

Key unwrap(const DataKeyRow& row, Masters& masters, const MasterFolder& folder) {
    Key key;
    const std::string context = wrapping_context(row.id, row.purpose);
    if (!open_under(masters.at(row.master), row.wrapped.data, context, key.bytes()))
        refuse_key("master_key_wrong", folder.file(row.master));
    return key;
}

db::Bytes wrap(const DataKey& key, std::int64_t master, Masters& masters) {
    const std::string context = wrapping_context(key.number, key.purpose);
    return {seal_under(masters.at(master), number_of(master), text_of(key.key), context)};
}

std::vector<DataKeyRow> read_rows(db::Connection& connection) {
    std::vector<DataKeyRow> rows;
    db::Query query(connection, "select id, purpose, master, wrapped from data_key order by id");
    while (query.next())
        rows.push_back(
            {query.number(0), std::string(query.text(1)), query.number(2), {std::string(query.bytes(3))}});
    return rows;
}

std::vector<DataKeyRow> read_rows(db::Database& database) {
    std::vector<DataKeyRow> rows;
    database.read([&](db::Connection& connection) { rows = read_rows(connection); });
    return rows;
}

/// The data keys, open, as they are between two rotations.
class DataKeys {
public:
    DataKeys(const std::vector<DataKeyRow>& rows, const MasterFolder& folder) {
        Masters masters(folder);
        for (const DataKeyRow& row : rows)
            keys_.push_back({number_of(row.id), row.purpose, unwrap(row, masters, folder)});
        field_ = newest(field_purpose);
        index_ = newest(index_purpose);
        person_ = newest(person_purpose);
    }
    const DataKey& field() const { return keys_[field_]; }
    const DataKey& index() const { return keys_[index_]; }
    const DataKey& person() const { return keys_[person_]; }
    /// Null when there is none of this number and purpose: a wrapped key must not open as a value.
    const DataKey* find(std::uint32_t number, std::string_view purpose) const {
        const auto found = std::ranges::lower_bound(keys_, number, {}, &DataKey::number);
        const bool same = found != keys_.end() && found->number == number && found->purpose == purpose;
        return same ? &*found : nullptr;
    }

private:
    std::size_t newest(std::string_view purpose) const {
        std::size_t place = keys_.size();
        while (place > 0 && keys_[place - 1].purpose != purpose) --place;
        check(place > 0, "The table data_key lacks a key that every database has");
        return place - 1;
    }
    std::vector<DataKey> keys_;  // by number
    std::size_t field_ = 0, index_ = 0, person_ = 0;
};

constexpr std::string_view insert_key =
    "insert into data_key (id, purpose, master, wrapped, created_at) values (?, ?, ?, ?, ?)";
constexpr std::string_view insert_key_if_new =
    "insert into data_key (id, purpose, master, wrapped, created_at) values (?, ?, ?, ?, ?) "
    "on conflict (id) do nothing";

void insert(db::Connection& connection, std::string_view sql, const DataKeyRow& row, Instant now) {
    db::Query query(connection, sql);
    query.bind(row.id).bind(row.purpose).bind(row.master).bind(row.wrapped).bind(now.ms).run();
}

DataKeyRow new_row(std::int64_t id, std::string_view purpose, std::int64_t master, Masters& masters) {
    const DataKey key{number_of(id), std::string(purpose), Key::random()};
    return {id, key.purpose, master, wrap(key, master, masters)};
}

// Of several processes that start at once on a new database, one inserts; all go on with what it inserted.
void make_first_keys(const MasterFolder& folder, db::Database& database, Instant now) {
    if (folder.numbers().empty()) folder.make(1);
    const std::int64_t master = folder.numbers().back();
    Masters masters(folder);
    std::vector<DataKeyRow> rows;
    for (const std::string_view purpose : {field_purpose, index_purpose, person_purpose})
        rows.push_back(new_row(static_cast<std::int64_t>(rows.size()) + 1, purpose, master, masters));
    database.write([&](db::Connection& connection) {
        for (const DataKeyRow& row : rows) insert(connection, insert_key_if_new, row, now);
    });
}

// A rotation that a crash ended may have left a file that no data key knows; its number is not used again.
std::int64_t make_next_master(const MasterFolder& folder, const std::vector<DataKeyRow>& rows) {
    const std::vector<std::int64_t> numbers = folder.numbers();
    std::int64_t number = numbers.empty() ? 0 : numbers.back();
    for (const DataKeyRow& row : rows) number = std::max(number, row.master);
    do ++number;
    while (!folder.make(number));
    return number;
}

class FolderRing final : public Ring {
public:
    FolderRing(const std::filesystem::path& folder, db::Database& database, Instant now) : folder_(folder) {
        std::vector<DataKeyRow> rows = read_rows(database);
        if (rows.empty()) {
            make_first_keys(folder_, database, now);
            rows = read_rows(database);
        }
        keys_ = std::make_shared<const DataKeys>(rows, folder_);
    }

    std::string seal(std::string_view plain, std::string_view context) const override {
        const auto keys = current();
        return seal_under(keys->field().key, keys->field().number, plain, context);
    }

    std::string unseal(std::string_view sealed, std::string_view context) const override {
        const auto keys = current();
        const DataKey* const key = keys->find(number_in(sealed), field_purpose);
        if (!key) refuse_sealed(context);
        return opened(key->key, sealed, context);
    }

    std::string fingerprint(std::string_view plain, std::string_view context) const override {
        return keyed_hash(current()->index().key, plain, context);
    }

    bool outdated(std::string_view sealed) const override {
        return number_in(sealed) < current()->field().number;
    }

    std::string new_person_key() const override {
        const auto keys = current();
        return wrapped_for_person(Key::random(), keys->person());
    }

    std::string seal_for(std::string_view wrapped_key, std::string_view plain,
                         std::string_view context) const override {
        return seal_under(person_key(wrapped_key), no_number, plain, context);
    }

    std::string unseal_for(std::string_view wrapped_key, std::string_view sealed,
                           std::string_view context) const override {
        return opened(person_key(wrapped_key), sealed, context);
    }

    void rotate(db::Database& database, Instant now) override;

private:
    std::shared_ptr<const DataKeys> current() const {
        const std::shared_lock lock(mutex_);
        return keys_;
    }

    static std::string opened(const Key& key, std::string_view sealed, std::string_view context) {
        if (sealed.size() < sealed_overhead) refuse_sealed(context);
        std::string plain(sealed.size() - sealed_overhead, '\0');
        if (!open_under(key, sealed, context, {reinterpret_cast<unsigned char*>(plain.data()), plain.size()}))
            refuse_sealed(context);
        return plain;
    }

    static std::string wrapped_for_person(const Key& key, const DataKey& wrapping) {
        return seal_under(wrapping.key, wrapping.number, text_of(key), wrapped_person_context);
    }

    Key person_key(std::string_view wrapped) const {
        const auto keys = current();
        const DataKey* const wrapping = keys->find(number_in(wrapped), person_purpose);
        Key key;
        if (!wrapping || !open_under(wrapping->key, wrapped, wrapped_person_context, key.bytes()))
            refuse_sealed(wrapped_person_context);
        return key;
    }

    void change_data_keys(db::Connection& connection, std::int64_t master, Instant now) const;
    void rewrap_people(db::Database& database) const;
    std::int64_t rewrap_people_after(db::Connection& connection, std::int64_t person) const;
    std::string rewrapped(const PersonKeyRow& row) const;

    const MasterFolder folder_;
    std::mutex rotating_;
    mutable std::shared_mutex mutex_;  // over the pointer, not over what it points to
    std::shared_ptr<const DataKeys> keys_;
};

// One transaction takes the data keys from the old master key to the new one: there is no state in which both
// files are needed. Persons' keys follow in batches; until then they open under the older person key.
void FolderRing::rotate(db::Database& database, Instant now) {
    const std::lock_guard alone(rotating_);
    const std::int64_t master = make_next_master(folder_, read_rows(database));
    database.write([&](db::Connection& connection) { change_data_keys(connection, master, now); });
    auto keys = std::make_shared<const DataKeys>(read_rows(database), folder_);
    {
        const std::lock_guard lock(mutex_);
        keys_ = std::move(keys);
    }
    rewrap_people(database);
}

void FolderRing::change_data_keys(db::Connection& connection, std::int64_t master, Instant now) const {
    Masters masters(folder_);
    std::vector<db::Params> changes;
    std::int64_t last = 0;
    for (const DataKeyRow& row : read_rows(connection)) {
        const DataKey key{number_of(row.id), row.purpose, unwrap(row, masters, folder_)};
        changes.push_back({master, wrap(key, master, masters), row.id});
        last = row.id;
    }
    connection.run_many("update data_key set master = ?, wrapped = ? where id = ?", changes);
    insert(connection, insert_key, new_row(last + 1, field_purpose, master, masters), now);
    insert(connection, insert_key, new_row(last + 2, person_purpose, master, masters), now);
}

void FolderRing::rewrap_people(db::Database& database) const {
    for (std::int64_t person = 0; person >= 0;) {
        std::int64_t last = 0;
        database.write([&](db::Connection& connection) { last = rewrap_people_after(connection, person); });
        person = last;
    }
}

// Gives the last person of the batch, less than zero behind the last of all.
std::int64_t FolderRing::rewrap_people_after(db::Connection& connection, std::int64_t person) const {
    std::vector<PersonKeyRow> rows;
    {
        db::Query query(connection,
                        "select id, wrapped from person_key where id > ? and wrapped is not null "
                        "order by id limit ?");
        query.bind(person).bind(people_in_a_batch);
        while (query.next()) rows.push_back({query.number(0), std::string(query.bytes(1))});
    }
    std::vector<db::Params> changes;
    for (const PersonKeyRow& row : rows) {
        std::string wrapped = rewrapped(row);
        if (wrapped != row.wrapped)
            changes.push_back({db::Bytes{std::move(wrapped)}, row.id, db::Bytes{row.wrapped}});
    }
    // A key that was erased meanwhile must not come back, whatever the isolation of the transaction.
    connection.run_many("update person_key set wrapped = ? where id = ? and wrapped = ?", changes);
    return rows.empty() ? -1 : rows.back().id;
}

std::string FolderRing::rewrapped(const PersonKeyRow& row) const {
    const auto keys = current();
    if (number_in(row.wrapped) >= keys->person().number) return row.wrapped;
    try {
        return wrapped_for_person(person_key(row.wrapped), keys->person());
    } catch (const Problem&) {
        // One damaged row must not keep the others under the old key.
        log::error("a person's key does not open", {{"person", row.id}});
        return row.wrapped;
    }
}

}  // namespace

std::vector<schema::Table> tables() {
    using schema::ColumnType;
    return {{.name = "data_key",
             .columns = {{"id"},
                         {"purpose", ColumnType::text},
                         {"master"},
                         {"wrapped", ColumnType::bytes},
                         {"created_at"}}},
            {.name = "person_key",
             .columns = {{"id"},
                         {"wrapped", ColumnType::bytes, true},
                         {"created_at"},
                         {.name = "erased_at", .nullable = true}}}};
}

std::unique_ptr<Ring> Ring::open(const std::filesystem::path& folder, db::Database& database, Instant now) {
    return std::make_unique<FolderRing>(folder, database, now);
}

}  // namespace truong::keys
