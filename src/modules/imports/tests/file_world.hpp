#pragma once
// A school that brings its lists in as files, through the same steps as over the API.
#include "modules/imports/report.hpp"
#include "modules/imports/running.hpp"
#include "modules/people/api.hpp"
#include "platform/jobs/work.hpp"
#include "tests/world/world.hpp"

namespace truong::imports {

class FileWorld : public test::Both {
protected:
    struct Done {
        Import import;
        json::Value report;
        int count(std::string_view name) const {
            return static_cast<int>(report.find(name)->integer().value_or(-1));
        }
        /// "C6:day_impossible", in the order of the file; about the whole worksheet: ":sheet_hidden".
        std::vector<std::string> said() const {
            std::vector<std::string> all;
            for (const json::Value& finding : report.find("findings")->items) {
                const json::Value& column = *finding.find("column");
                const json::Value& row = *finding.find("row");
                if (finding.find("severity")->text == "information") continue;
                all.push_back(column.text + row.text + ':' + finding.find("code")->text);
            }
            return all;
        }
        /// "created same rejected": line by line.
        std::string outcomes() const {
            std::string all;
            for (const json::Value& line : report.find("lines")->items)
                (all += all.empty() ? "" : " ") += line.find("outcome")->text;
            return all;
        }
        bool adds_up() const {
            return count("rows") == count("created") + count("updated") + count("same") + count("rejected");
        }
    };

    FileWorld() { world.set_today(*parse_date("2026-10-01")); }

    Import begin(const Actor& actor, const std::string& bytes, NewImport wanted = {}) {
        const auto file = files::keep(
            world.store(), actor,
            {.name = "hs.csv", .media_type = "text/csv", .bytes = bytes, .purpose = "imports.file"});
        if (wanted.sheet.empty()) wanted.sheet = "pupils";
        if (wanted.year.empty()) wanted.year = "2026-2027";
        wanted.file_id = file.id;
        Import import;
        world.write(actor, [&](Tx& tx) { import = begin_import(tx, wanted); });
        run_look(world.store(), actor, import.id, {});
        return loaded(import.id);
    }
    Done bring_in(const std::string& bytes, NewImport wanted = {.create_missing = true}) {
        return bring_in_as(world.principal, bytes, std::move(wanted));
    }
    Done bring_in_as(const Actor& actor, const std::string& bytes,
                     NewImport wanted = {.create_missing = true}) {
        Import import = begin(actor, bytes, std::move(wanted));
        EXPECT_EQ(import.state, ImportState::previewed) << import.fault;
        world.write(actor, [&](Tx& tx) { import = apply_import(tx, {import.id}); });
        run_apply(world.store(), actor, import.id, {});
        return done(import.id);
    }
    Done look(const std::string& bytes, NewImport wanted = {.create_missing = true}) {
        return done(begin(world.principal, bytes, std::move(wanted)).id);
    }
    Import undo(Id<Import> id) {
        world.write(world.principal, [&](Tx& tx) { undo_import(tx, {id}); });
        run_undo(world.store(), world.principal, id, {});
        return loaded(id);
    }
    Import loaded(Id<Import> id) {
        Import found;
        world.read(world.system, [&](const Reader& reader) { found = reader.get(id); });
        return found;
    }
    Done done(Id<Import> id) {
        Done found{.import = loaded(id)};
        EXPECT_TRUE(found.import.report_id.has_value()) << found.import.fault;
        if (!found.import.report_id) return found;
        files::StoredFile file;
        world.read(world.system, [&](const Reader& reader) { file = reader.get(*found.import.report_id); });
        found.report = parse_report(files::content_of(world.store(), file, std::size_t{64} << 20));
        EXPECT_TRUE(found.adds_up());
        return found;
    }

    std::vector<people::Pupil> pupils() { return world.all<people::Pupil>(world.principal); }
    people::Pupil pupil(const std::string& name) {
        for (const people::Pupil& one : pupils())
            if (one.full_name == name) return one;
        ADD_FAILURE() << "no pupil " << name;
        return {};
    }
    people::Person person(const std::string& name) {
        const Id<people::Person> id = pupil(name).person_id;
        people::Person found;
        world.read(world.system, [&](const Reader& reader) { found = reader.get(id); });
        return found;
    }
    std::vector<people::Guardianship> guardians(const std::string& name) {
        return world.all<people::Guardianship>(world.principal,
                                               where<&people::Guardianship::pupil_id> == pupil(name).id);
    }
};

}  // namespace truong::imports
