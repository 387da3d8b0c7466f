// Every cell of generated/permissions.md, tried: role × entity × operation, on both databases, each with
// somebody of another school, authority, campus or scope who must be refused. The expectation is the printed
// page, so a rule that was loosened is red here until somebody has read the new page and committed it.
#include "catalog/routes.hpp"
#include "tests/matrix/printed.hpp"
#include "tests/roundtrip/maker.hpp"

namespace truong::test {
namespace {

class Matrix : public Both {
protected:
    Matrix() : printed(committed_matrix()) {
        // What is no part of the product has no printed page.
        for (auto& [table, cells] : parse_permissions(permissions_text(world.catalog())))
            if (table.starts_with("toy_") || table.starts_with("club_")) printed[table] = cells;
    }

    /// At the school of the sample rows, under its authority, related to nobody.
    Actor here(const Archetype& archetype) const {
        Actor actor = somebody(archetype);
        actor.account = {777};
        actor.person = {888};
        if (actor.school) actor.school = world.school;
        if (actor.authority) actor.authority = world.commune;
        return actor;
    }
    /// The same somebody somewhere else.
    Actor elsewhere(const Archetype& archetype) const {
        Actor actor = here(archetype);
        if (actor.school) actor.school = world.other_school;
        if (actor.authority) actor.authority = world.other_commune;
        return actor;
    }
    /// The people who run the server are the only ones without a place.
    static bool bound_to_place(const Archetype& archetype) {
        return archetype.hat != Hat::officer || archetype.roles != Roles{Role::administrator};
    }
    const PrintedCells& cells(const Entity& entity, const Archetype& archetype) {
        return printed.at(entity.table).at(std::string(archetype.label.vi));
    }

    template <class Visit> void each_cell(Visit visit) {
        for (const Entity& entity : world.catalog().entities()) {
            if (!entity.stored()) continue;
            for (const Archetype& archetype : archetypes()) {
                SCOPED_TRACE(entity.table + " / " + std::string(archetype.label.en));
                visit(entity, archetype);
            }
        }
    }

    std::int64_t sample(const Entity& entity) {
        auto& id = samples_[&entity];
        if (id == 0) id = maker.id(entity);
        return id;
    }
    bool sees(const Actor& actor, const Entity& entity, std::int64_t id) {
        bool found = false;
        world.read(actor, [&](const Reader& reader) {
            found = reader.as_of({}).count(entity,
                                           {.condition = access::compare(entity.table + ".id", " = ", id)})
                    > 0;
        });
        return found;
    }
    bool may_write(const Actor& actor, const Entity& entity, std::int64_t id) {
        bool may = false;
        world.read(actor, [&](const Reader& reader) { may = reader.may_write(entity, id); });
        return may;
    }
    std::string address(const Entity& entity, std::int64_t id) {
        std::string text = collection_path(entity) + '/';
        append_id(text, entity.prefix, id);
        return text;
    }
    int status(const Actor& actor, const std::string& line, const std::string& body = {}) {
        return world.call(actor, line, body, {{"If-Match", "\"1\""}}).status;
    }
    std::string text_of(const json::Value& value) {
        std::string text;
        json::append(text, value);
        return text;
    }

    Maker maker{world};
    PrintedMatrix printed;

private:
    std::map<const Entity*, std::int64_t> samples_;
};
ON_BOTH(Matrix);

TEST_P(Matrix, the_page_names_every_entity_and_everybody) {
    each_cell([&](const Entity& entity, const Archetype& archetype) {
        ASSERT_TRUE(printed.contains(entity.table)) << "renew generated/: truong generate";
        EXPECT_TRUE(printed[entity.table].contains(std::string(archetype.label.vi)));
    });
}

TEST_P(Matrix, whoever_reads_is_on_the_page) {
    each_cell([&](const Entity& entity, const Archetype& archetype) {
        const std::int64_t id = sample(entity);
        const std::string& cell = cells(entity, archetype).read;
        const bool seen = sees(here(archetype), entity, id);
        if (cell == granted) {
            EXPECT_TRUE(seen);
        }
        if (cell == refused) {
            EXPECT_FALSE(seen);
        }
        // A standard that holds is no place's own; only its drafts are hidden, and they are asked about by
        // its module.
        const bool of_no_place = entity.table == "readiness_standard_framework";
        const bool bound = entity.school_owned || (cell != granted && !of_no_place);
        if (bound && bound_to_place(archetype)) {
            EXPECT_FALSE(sees(elsewhere(archetype), entity, id));
        }
        if (entity.rest == Rest::none) return;
        EXPECT_EQ(status(here(archetype), "GET " + address(entity, id)), seen ? 200 : 404);
        const std::string list =
            "GET " + collection_path(entity) + "?limit=1" + (entity.dated ? "&as_of=all" : "");
        const bool listed = world.call(here(archetype), list).body.find("\"id\"") != std::string::npos;
        if (cell == refused) {
            EXPECT_FALSE(listed);
        }
        if (seen) {
            EXPECT_TRUE(listed);
        }
    });
}

TEST_P(Matrix, whoever_writes_is_on_the_page) {
    each_cell([&](const Entity& entity, const Archetype& archetype) {
        const std::int64_t id = sample(entity);
        const std::string& cell = cells(entity, archetype).write;
        const bool seen = sees(here(archetype), entity, id);
        const bool may = may_write(here(archetype), entity, id);
        if (cell == granted) {
            EXPECT_EQ(may, seen);
        }
        if (cell == refused) {
            EXPECT_FALSE(may);
        }
        if ((entity.school_owned || cell != granted) && bound_to_place(archetype)) {
            EXPECT_FALSE(may_write(elsewhere(archetype), entity, id));
        }
        if (entity.rest != Rest::full) return;
        const int answer = status(here(archetype), "PATCH " + address(entity, id), "{}");
        EXPECT_EQ(answer, may ? 200 : seen ? 403 : 404);
        if (entity.school_owned && bound_to_place(archetype)) {
            EXPECT_EQ(status(elsewhere(archetype), "PATCH " + address(entity, id), "{}"), 404);
            EXPECT_EQ(status(elsewhere(archetype), "DELETE " + address(entity, id)), 404);
        }
    });
}

TEST_P(Matrix, whoever_creates_and_ends_is_on_the_page) {
    each_cell([&](const Entity& entity, const Archetype& archetype) {
        if (entity.rest != Rest::full || cells(entity, archetype).write != refused) return;
        const Actor actor = here(archetype);
        const auto before = world.number("select count(*) from " + entity.table);
        const std::string body = text_of(maker.body(entity));
        const auto made = world.number("select count(*) from " + entity.table);
        const int created = status(actor, "POST " + collection_path(entity), body);
        EXPECT_TRUE(created == 403 || created == 404 || created == 422) << created;
        EXPECT_EQ(world.number("select count(*) from " + entity.table), made) << before;
        const int ended = status(actor, "DELETE " + address(entity, sample(entity)));
        EXPECT_TRUE(ended == 403 || ended == 404) << ended;
    });
}

TEST_P(Matrix, whoever_reveals_is_on_the_page) {
    each_cell([&](const Entity& entity, const Archetype& archetype) {
        const auto secret = std::find_if(entity.fields.begin(), entity.fields.end(), hidden);
        if (entity.rest == Rest::none || secret == entity.fields.end()) return;
        const std::int64_t id = sample(entity);
        const std::string& cell = cells(entity, archetype).reveal;
        const bool seen = sees(here(archetype), entity, id);
        const int answer =
            status(here(archetype), "GET " + address(entity, id) + "?reveal=" + std::string(secret->name));
        if (!seen) {
            EXPECT_EQ(answer, 404);
        }
        if (seen && cell == granted) {
            EXPECT_EQ(answer, 200);
        }
        if (seen && cell == refused) {
            EXPECT_EQ(answer, 403);
        }
        if (cell != granted) {
            EXPECT_NE(answer, 200);
        }
    });
}

TEST_P(Matrix, another_campus_is_as_far_as_another_school) {
    Id<org::Campus> first, second;
    world.write(world.principal, [&](Tx& tx) {
        first = tx.put(org::Campus{.code = "C1", .name = "Cơ sở một"}).id;
        second = tx.put(org::Campus{.code = "C2", .name = "Cơ sở hai"}).id;
    });
    each_cell([&](const Entity& entity, const Archetype& archetype) {
        if (!entity.campus || archetype.hat != Hat::staff) return;
        const auto row = maker.row(entity);
        entity.campus->store(row.get(), first.value);
        world.write(maker.actor(), [&](Tx& tx) {
            entity.id().store(row.get(), std::int64_t{0});
            tx.put_row(entity, row.get(), {});
        });
        Actor there = here(archetype);
        there.campus = second;
        EXPECT_FALSE(sees(there, entity, entity.id_of(row.get())));
        EXPECT_FALSE(may_write(there, entity, entity.id_of(row.get())));
    });
}

TEST_P(Matrix, a_token_opens_nothing_outside_its_scopes) {
    const auto other = access::Scopes::parse("nowhere:write"), reading = access::Scopes::parse("org:read");
    each_cell([&](const Entity& entity, const Archetype& archetype) {
        const std::int64_t id = sample(entity);
        Actor actor = here(archetype);
        const bool seen = sees(actor, entity, id);
        actor.scopes = other;
        EXPECT_FALSE(sees(actor, entity, id));
        EXPECT_FALSE(may_write(actor, entity, id));
        actor.scopes = reading;
        EXPECT_EQ(sees(actor, entity, id), seen && entity.module == "org");
        EXPECT_FALSE(may_write(actor, entity, id));
    });
}

}  // namespace
}  // namespace truong::test
