// Any bytes as an archive: every entry is read to its end, and none gives more than it declared.
#include "platform/sheet/archive.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace truong;
    return fuzz::run([&] {
        const sheet::Archive archive(fuzz::view(data, size), {.unpacked_bytes = 4U << 20, .entries = 100});
        for (const sheet::ArchiveEntry& entry : archive.entries()) {
            fuzz::demand(!entry.name.empty() && !entry.name.starts_with("../") && archive.has(entry.name));
            fuzz::run([&] { fuzz::demand(archive.read(entry.name).size() == entry.bytes); });
        }
    });
}
