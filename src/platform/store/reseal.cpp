#include "platform/store/reseal.hpp"

#include "platform/keys/keys.hpp"

namespace truong::store {

namespace {

constexpr std::int64_t rows_a_batch = 500;

/// One column of one table on its way through all rows.
class SecretColumn {
public:
    SecretColumn(const Store& store, const Entity& entity, const Field& field)
        : store_(store), entity_(entity), field_(field) {}

    std::int64_t reseal() {
        while (next_batch()) {
        }
        return resealed_;
    }

private:
    struct Sealed {
        std::int64_t id = 0;
        std::string value;
    };

    /// False: that was the last one.
    bool next_batch() {
        std::vector<Sealed> rows;
        store_.database().write([&](db::Connection& connection) {
            rows = read(connection);
            for (const Sealed& row : rows) renew(connection, row);
        });
        if (rows.empty()) return false;
        for (const Sealed& row : rows) resealed_ += store_.ring().outdated(row.value) ? 1 : 0;
        last_ = rows.back().id;
        return true;
    }

    std::vector<Sealed> read(db::Connection& connection) const {
        const std::string column(field_.name);
        const std::string sql = "select id, " + column + " from " + entity_.table + " where id > ? and "
                                + column + " is not null order by id limit ?";
        std::vector<Sealed> rows;
        db::Query query(connection, sql);
        query.bind(last_).bind(rows_a_batch);
        while (query.next()) rows.push_back({query.number(0), std::string(query.bytes(1))});
        return rows;
    }

    void renew(db::Connection& connection, const Sealed& row) const {
        const keys::Ring& ring = store_.ring();
        if (!ring.outdated(row.value)) return;
        const std::string place = place_of(entity_, field_, row.id);
        const db::Bytes sealed{ring.seal(ring.unseal(row.value, place), place)};
        const std::string sql =
            "update " + entity_.table + " set " + std::string(field_.name) + " = ? where id = ?";
        db::Query(connection, sql).bind(sealed).bind(row.id).run();
    }

    const Store& store_;
    const Entity& entity_;
    const Field& field_;
    std::int64_t last_ = 0, resealed_ = 0;
};

}  // namespace

std::int64_t reseal(const Store& store) {
    std::int64_t resealed = 0;
    for (const Entity& entity : store.catalog().entities())
        for (const Field& field : entity.fields)
            if (entity.stored() && field.options.privacy == Privacy::secret)
                resealed += SecretColumn(store, entity, field).reseal();
    return resealed;
}

}  // namespace truong::store
