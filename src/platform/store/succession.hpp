#pragma once
// Which row took the place of one that ended, for whoever looks for a record by what it was called before.

namespace truong {

/// A relation between two rows of one entity: the first, which lives, took the place of the second, which
/// ended. It is asked of both columns, "now.id, gone.id", and answered by the module that merges records.
struct StandsFor {};

}  // namespace truong
