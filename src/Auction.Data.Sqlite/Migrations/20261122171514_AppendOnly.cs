using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <summary>The record only grows: the database itself refuses to change or remove its rows.</summary>
    /// <remarks>A later migration that rebuilds one of these tables loses its triggers and must make them again; a test looks for them.</remarks>
    public partial class AppendOnly : Migration
    {
        private static readonly string[] Tables = ["round_event", "bid_refusal", "seal", "checkpoint", "act"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                foreach (var act in new[] { "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql($"""
                        CREATE TRIGGER {table}_refuses_{act.ToLowerInvariant()} BEFORE {act} ON {table}
                        BEGIN SELECT RAISE(ABORT, '{table} may only grow'); END;
                        """);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                migrationBuilder.Sql($"DROP TRIGGER {table}_refuses_update; DROP TRIGGER {table}_refuses_delete;");
            }
        }
    }
}
