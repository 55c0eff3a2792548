/** YAML with positions, never turned into objects. The only package that knows SnakeYAML. */
package dev.docproof.yaml;
